// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** How a document is signed. */
public enum SignatureKind {
    /** Not at all; a plain e-mail is such (M[62.3]). */
    NONE,

    /** By hand, on paper. */
    HANDWRITTEN,

    /** By a secure (qualified) electronic signature. */
    SECURE_ELECTRONIC,

    /** By another electronic signature, or by being sent from an authenticated session. */
    OTHER_ELECTRONIC
}
