// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** What kind of thing an application lacks. */
public enum MissingKind {
    /** An answer to an input of the service. */
    ANSWER,

    /** A document. */
    ATTACHMENT,

    /** A signature. */
    SIGNATURE,

    /** A payment. */
    PAYMENT,

    /** Proof of who applies. */
    IDENTIFICATION
}
