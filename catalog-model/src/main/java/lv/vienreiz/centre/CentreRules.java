// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

import lv.vienreiz.document.RuleId;

/** The names of the rules for client service centres. Their texts, sources and weights are found by these names. */
public final class CentreRules {

    /** The opening of a new centre is coordinated with the ministry in charge (M[286]). */
    public static final RuleId RULE_39 = new RuleId("RULE-39");
    /** A joint centre says where it is, how it is reached and what can be had there (V). */
    public static final RuleId RULE_123 = new RuleId("RULE-123");
    /** A joint centre has at least the minimum basket (V; Cabinet regulation 401). */
    public static final RuleId RULE_124 = new RuleId("RULE-124");

    private CentreRules() {}
}
