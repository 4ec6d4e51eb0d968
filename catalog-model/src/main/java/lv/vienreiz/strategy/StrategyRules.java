// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy;

import lv.vienreiz.document.RuleId;

/** The names of the rules for strategies of channels. Their texts, sources and weights are found by these names. */
public final class StrategyRules {

    /** The planned shares of a service, or of one of its steps, make 100 percent (M, figure 8). */
    public static final RuleId RULE_42 = new RuleId("RULE-42");
    /** The tables by service and by segment plan the same number of cases for each channel (M[129.3]). */
    public static final RuleId RULE_43 = new RuleId("RULE-43");
    /** Every segment that is served has a channel that it can use (M[129.3]). */
    public static final RuleId RULE_44 = new RuleId("RULE-44");
    /** All channels of a service follow one process (M[129.2.3]). */
    public static final RuleId RULE_45 = new RuleId("RULE-45");
    /** The rationale speaks of convenience, cost and equality (M[129.3]). */
    public static final RuleId RULE_46 = new RuleId("RULE-46");
    /** A strategy by steps covers informing, applying and delivery (M[129.3]). */
    public static final RuleId RULE_47 = new RuleId("RULE-47");
    /** Natural persons are led to digital channels first, then to assisted ones, then in person (P[90]). */
    public static final RuleId RULE_49 = new RuleId("RULE-49");
    /** A post answers for the channels across all services (M[129.2.4]). */
    public static final RuleId RULE_50 = new RuleId("RULE-50");
    /** A request is accepted by every channel of the strategy (M[129.2.2]). */
    public static final RuleId RULE_54 = new RuleId("RULE-54");

    private StrategyRules() {}
}
