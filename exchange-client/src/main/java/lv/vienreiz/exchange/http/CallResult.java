// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import lv.vienreiz.exchange.Fault;

/** How one call ended, told apart by whether anything of it may have reached the other side. */
public sealed interface CallResult {

    /**
     * A whole answer came.
     *
     * @param reply the answer
     */
    record Answered(HttpReply reply) implements CallResult {}

    /**
     * No byte of the request left, or none can have been acted upon.
     *
     * @param fault why
     */
    record NotLeft(Fault fault) implements CallResult {}

    /**
     * Some of the request may have left, and no whole answer came.
     *
     * @param fault what was seen
     */
    record Uncertain(Fault fault) implements CallResult {}
}
