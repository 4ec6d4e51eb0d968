// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import lv.vienreiz.agreement.FinancingVariant;

/** From where the work of a provider is paid (M[206]-[216]). */
public enum SettlementPath {
    /** The provider's own budget; the owner asks for less. */
    BUDGET_OF_THE_PROVIDER,
    /** A transfer that the provider gets already. */
    EXISTING_TRANSFER,
    /** The owner, by the provider's report. */
    PAID_BY_THE_OWNER;

    static SettlementPath of(FinancingVariant variant) {
        return switch (variant) {
            case DIRECT_BUDGETING -> BUDGET_OF_THE_PROVIDER;
            case TRANSFER -> EXISTING_TRANSFER;
            case MUTUAL_SETTLEMENT -> PAID_BY_THE_OWNER;
        };
    }
}
