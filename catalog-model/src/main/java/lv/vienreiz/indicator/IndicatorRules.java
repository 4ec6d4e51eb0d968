// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

import lv.vienreiz.document.RuleId;

/** The names of the rules for indicators. Their texts, sources and weights are found by these names. */
public final class IndicatorRules {

    /** A passport has every attribute (M[278.1]-[278.12]). */
    public static final RuleId RULE_55 = new RuleId("RULE-55");
    /** A derived indicator has an algorithm that can be carried out (M[278.6]). */
    public static final RuleId RULE_56 = new RuleId("RULE-56");
    /** Target values fit their kind (M[278.10]). */
    public static final RuleId RULE_57 = new RuleId("RULE-57");
    /** Alarms are provided for, and raised (M[278.10.1]-[278.10.2]). */
    public static final RuleId RULE_58 = new RuleId("RULE-58");
    /** Measuring takes place in its time and as often as it should (M[278.7]-[278.8]). */
    public static final RuleId RULE_59 = new RuleId("RULE-59");
    /** Nothing is measured for measuring's sake (M[276], M[279]). */
    public static final RuleId RULE_60 = new RuleId("RULE-60");
    /** What was measured is published in the annual report (M[299.7], P[33]). */
    public static final RuleId RULE_61 = new RuleId("RULE-61");
    /** An outcome of policy is measured at the function, not at the service (M[277.1]). */
    public static final RuleId RULE_62 = new RuleId("RULE-62");
    /** Data come without manual work where they can (M[282]). */
    public static final RuleId RULE_63 = new RuleId("RULE-63");
    /** An important service is measured in all six areas (M[127.3], M[161]). */
    public static final RuleId RULE_64 = new RuleId("RULE-64");

    private IndicatorRules() {}
}
