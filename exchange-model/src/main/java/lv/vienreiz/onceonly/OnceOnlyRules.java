// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import lv.vienreiz.document.RuleId;

/** The names of the rules for once-only exchange. Their texts, sources and weights are found by these names. */
public final class OnceOnlyRules {

    /** A request says who asks whom, about whom, by what right, what for and for which case (P[66], P[162]). */
    public static final RuleId RULE_91 = new RuleId("RULE-91");
    /** What serves several systems outside an institution goes over the state bus (P[66], footnote 33). */
    public static final RuleId RULE_92 = new RuleId("RULE-92");
    /** An exception is one of the four, explained, and holds (P[66]). */
    public static final RuleId RULE_93 = new RuleId("RULE-93");
    /** Registers of direct administration deliver over the bus by their day (P[66]). */
    public static final RuleId RULE_94 = new RuleId("RULE-94");
    /** What is known in a case already is not asked for again (P[66]). */
    public static final RuleId RULE_95 = new RuleId("RULE-95");
    /** Institutions help each other free of charge, and answer or refuse with a reason (M, table 7). */
    public static final RuleId RULE_96 = new RuleId("RULE-96");
    /** A request is about the person of the case, and brings only what it asked for. */
    public static final RuleId RULE_97 = new RuleId("RULE-97");

    private OnceOnlyRules() {}
}
