// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent;

import lv.vienreiz.document.RuleId;

/** The names of the rules for life situations. */
public final class LifeEventRules {

    /** A description names the life events whose situations list its service (P[46], P[127]). */
    public static final RuleId RULE_25 = new RuleId("RULE-25");

    private LifeEventRules() {}
}
