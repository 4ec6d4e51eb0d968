// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** What kind of person a client is (M[110]). */
public enum ClientKind {
    /** A natural person. */
    NATURAL_PERSON,
    /** A legal person or partnership; a user acts for it (M[111]). */
    LEGAL_PERSON
}
