// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation;

import lv.vienreiz.document.RuleId;

/** The names of the rules for evaluation and improvement. Their texts, sources and weights are found by these names. */
public final class EvaluationRules {

    /** A redesign rests on a detailed evaluation and on costs and benefits that count society (M[155.2], M[158]). */
    public static final RuleId RULE_70 = new RuleId("RULE-70");
    /** A redesign is tried before it is launched, and reviewed again after three to five years (P[17], P[49]). */
    public static final RuleId RULE_71 = new RuleId("RULE-71");
    /** A redesign follows the common methodology and involves users (P[53]-[54], P[74]). */
    public static final RuleId RULE_72 = new RuleId("RULE-72");

    private EvaluationRules() {}
}
