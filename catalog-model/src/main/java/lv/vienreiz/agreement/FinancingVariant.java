// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

/** How the provider's work is paid for (<i>finansēšanas variants</i>, M[206]-[216]), which differ in how much the owner controls. */
public enum FinancingVariant {
    /**
     * The provider budgets for it, and the owner asks for less; needs no change of law and gives the owner no control of
     * quality. Recommended to begin with.
     */
    DIRECT_BUDGETING,
    /** By a transfer that exists already; as weak as direct budgeting. */
    TRANSFER,
    /** The owner earmarks money, the provider reports and is paid by month or quarter; the strongest control, needs regulation. */
    MUTUAL_SETTLEMENT
}
