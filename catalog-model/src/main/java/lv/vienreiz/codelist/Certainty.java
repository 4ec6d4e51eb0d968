// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist;

/** How sure it is that a code list says what holds. */
public enum Certainty {
    /** An official publication says so. */
    OFFICIAL,
    /** The source documents of public services, or others who do not publish the list themselves, say so. */
    THIRD_PARTY,
    /** It is our own, because nobody publishes such a list. */
    OWN
}
