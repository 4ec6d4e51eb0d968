// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import lv.vienreiz.document.RuleId;

/** The names of the rules for cases and their histories. Their texts, sources and weights are found by these names. */
public final class CaseRules {

    /** The clock starts when the documents are complete; due date and lateness are computed (P[51], M[114.7]). */
    public static final RuleId RULE_82 = new RuleId("RULE-82");
    /** What can be executed at once is executed at once (M[133.3]). */
    public static final RuleId RULE_83 = new RuleId("RULE-83");
    /** An incident that a centre opened is followed to its closure (M[190.3.5]). */
    public static final RuleId RULE_84 = new RuleId("RULE-84");
    /** A case goes only the ways that lead on (M[114]). */
    public static final RuleId RULE_85 = new RuleId("RULE-85");
    /** A history begins with the request and goes on in the order of time (M[114.7], K). */
    public static final RuleId RULE_86 = new RuleId("RULE-86");
    /** The owner alone decides; intake and delivery may be the provider's (M[112], M[117]). */
    public static final RuleId RULE_87 = new RuleId("RULE-87");
    /** The result is delivered by a channel of the service that serves delivery (M[129.3]). */
    public static final RuleId RULE_88 = new RuleId("RULE-88");
    /** A history that is handed over is complete and holds nothing but statuses (K). */
    public static final RuleId RULE_89 = new RuleId("RULE-89");
    /** A client who subscribed is told of each move (P[44], P[72]). */
    public static final RuleId RULE_90 = new RuleId("RULE-90");

    private CaseRules() {}
}
