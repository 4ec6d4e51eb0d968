// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** Who a service is for. */
public enum RecipientKind {
    /** A natural person (<i>fiziska persona</i>). */
    NATURAL_PERSON,
    /** A legal person or partnership (<i>juridiska persona, personālsabiedrība</i>). */
    LEGAL_PERSON,
    /** An institution, for its functions (<i>iestāde</i>). */
    INSTITUTION
}
