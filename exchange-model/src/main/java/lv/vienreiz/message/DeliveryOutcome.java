// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** How a delivery ended. */
public enum DeliveryOutcome {
    /** The client has it. */
    RECEIVED,

    /** It counts as notified by law, though the client did not confirm it. */
    DEEMED_RECEIVED,

    /** The client did not accept it. */
    REFUSED,

    /** It could not be delivered. */
    NOT_REACHED
}
