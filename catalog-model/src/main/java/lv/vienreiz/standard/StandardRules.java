// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.standard;

import lv.vienreiz.document.RuleId;

/** The names of the rules for standards of client service. Their texts, sources and weights are found by these names. */
public final class StandardRules {

    /** An institution promises no less than the central minimum (M[299.6]). */
    public static final RuleId RULE_37 = new RuleId("RULE-37");

    private StandardRules() {}
}
