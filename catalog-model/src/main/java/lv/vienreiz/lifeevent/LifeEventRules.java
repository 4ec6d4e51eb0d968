// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent;

import lv.vienreiz.document.RuleId;

/** The names of the rules for life situations and chains of services. */
public final class LifeEventRules {

    /** A description names the life events whose situations list its service (P[46], P[127]). */
    public static final RuleId RULE_25 = new RuleId("RULE-25");

    /** A person can opt out of a chain before anything is carried out (P[46]). */
    public static final RuleId RULE_103 = new RuleId("RULE-103");

    /** A step that runs by itself rests on a permission or an act (P[44], P[70], P[71.3]). */
    public static final RuleId RULE_104 = new RuleId("RULE-104");

    /** A service that is given by itself asks the person for nothing (P[47]). */
    public static final RuleId RULE_105 = new RuleId("RULE-105");

    /** Automation is justified by a cost in proportion (P[44]). */
    public static final RuleId RULE_106 = new RuleId("RULE-106");

    /** The steps of a chain have owners and follow each other in no circle (P[46]). */
    public static final RuleId RULE_107 = new RuleId("RULE-107");

    /** A person is told by the e-address first (P[44], P[72], P[82]). */
    public static final RuleId RULE_108 = new RuleId("RULE-108");

    private LifeEventRules() {}
}
