// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.statistics;

import lv.vienreiz.document.RuleId;

/** The names of the rules for statistics. Their texts, sources and weights are found by these names. */
public final class StatisticsRules {

    /** The use of municipal services is counted and handed over (summary of the municipal platform). */
    public static final RuleId RULE_126 = new RuleId("RULE-126");

    private StatisticsRules() {}
}
