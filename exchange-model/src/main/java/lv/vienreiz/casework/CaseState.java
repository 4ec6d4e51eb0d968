// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

/**
 * The state of a service case. The steps come from M[114]; the names and the division are our own, since no national list
 * of execution statuses is published.
 */
public enum CaseState {
    /** Somebody asked for information, without being identified. */
    INQUIRY,
    /** An application is being filled in. */
    DRAFT,
    /** An application was handed in. */
    SUBMITTED,
    /** The provider registered it and gave it a number. */
    REGISTERED,
    /** Something is missing that only the client can give. */
    INCOMPLETE,
    /** The provider handed it to the owner. */
    HANDED_OVER,
    /** The owner is at work on it. */
    IN_EXECUTION,
    /** Data of a register is awaited. */
    AWAITING_DATA,
    /** A specialist's advice is awaited. */
    AWAITING_CONSULTATION,
    /** The client's payment is awaited. */
    AWAITING_PAYMENT,
    /** The owner decided. */
    DECIDED,
    /** The result is ready to be delivered. */
    RESULT_READY,
    /** The client has the result. */
    DELIVERED,
    /** The case is closed. */
    CLOSED,
    /** The owner refused; the decision is still to be served. */
    REFUSED,
    /** The client withdrew. */
    WITHDRAWN,
    /** The client opted out of a chain of proactive services. */
    OPTED_OUT;

    /**
     * Tells whether nothing can follow.
     *
     * @return true for closed, withdrawn and opted out
     */
    public boolean isFinal() {
        return this == CLOSED || this == WITHDRAWN || this == OPTED_OUT;
    }
}
