// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

/** A circumstance on which the variant of financing depends (M[206]-[216]). */
public enum FinancingFact {
    /** The owner wants to control the quality that it pays for. */
    OWNER_WANTS_CONTROL,
    /** A normative act regulates mutual settlement. */
    SETTLEMENT_IS_REGULATED,
    /** The provider gets a transfer for the purpose already. */
    TRANSFER_EXISTS
}
