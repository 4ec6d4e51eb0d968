// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import lv.vienreiz.document.RuleId;

/** The names of the rules for agreements with providers. Their texts, sources and weights are found by these names. */
public final class AgreementRules {

    /** The agreement hands over no management task and no decision (M[112], M[113]). */
    public static final RuleId RULE_27 = new RuleId("RULE-27");
    /** What is handed over is client service, simple execution or consultation (M[115], M[117]). */
    public static final RuleId RULE_28 = new RuleId("RULE-28");
    /** The owner stays responsible for the function and for the service being available (M[118]). */
    public static final RuleId RULE_29 = new RuleId("RULE-29");
    /** The form of cooperation fits the parties (M, figure 9). */
    public static final RuleId RULE_31 = new RuleId("RULE-31");
    /** A private person takes part by delegation that rests on an external normative act (M, figure 9). */
    public static final RuleId RULE_32 = new RuleId("RULE-32");
    /** Cooperation is free of charge unless an external normative act says otherwise (M, figure 9; M[201.2]). */
    public static final RuleId RULE_33 = new RuleId("RULE-33");
    /** It is stated how the provider's work is paid for (M[207]-[216]). */
    public static final RuleId RULE_34 = new RuleId("RULE-34");
    /** It is stated who answers clients at which level, and the highest level is the owner's (M[138], M[135.3]). */
    public static final RuleId RULE_35 = new RuleId("RULE-35");
    /** The provider reports volumes and how satisfied clients are (M[190.3.4]). */
    public static final RuleId RULE_36 = new RuleId("RULE-36");
    /** Both sides reckon costs by the common method, and the costs are compared (M[205.2], M[210], M[215]). */
    public static final RuleId RULE_40 = new RuleId("RULE-40");

    private AgreementRules() {}
}
