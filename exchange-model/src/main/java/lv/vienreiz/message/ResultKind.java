// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** What a case results in (M[114.3]-[114.4]). */
public enum ResultKind {
    /** A decision that grants what was applied for. */
    GRANTED,

    /** A decision that grants a part of it. */
    GRANTED_IN_PART,

    /** A decision that grants nothing. */
    DENIED,

    /** Information, an extract or a certificate, without a decision. */
    INFORMATION,

    /** The client's duty is fulfilled and recorded. */
    DUTY_FULFILLED
}
