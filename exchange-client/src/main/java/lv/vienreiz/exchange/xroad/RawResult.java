// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import lv.vienreiz.exchange.Fault;

/** How a {@link RawRequest} ended; exactly one of three. */
public sealed interface RawResult {

    /**
     * The provider answered, with whatever status.
     *
     * @param response the whole answer
     */
    record Answered(RawResponse response) implements RawResult {}

    /**
     * The provider got nothing: the request never left, or the bus refused it on the way.
     *
     * @param fault why
     * @param worthRepeating whether the same request may pass later
     */
    record NotLeft(Fault fault, boolean worthRepeating) implements RawResult {}

    /**
     * The provider may have got the request, and no whole answer came.
     *
     * @param fault what was seen
     */
    record Uncertain(Fault fault) implements RawResult {}
}
