// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** What a register answers to a request: the data, or a reasoned refusal. Both are answers. */
public sealed interface DataAnswer permits DataResponse, DataRefusal {

    /**
     * What the message says of itself.
     *
     * @return the envelope
     */
    Envelope envelope();
}
