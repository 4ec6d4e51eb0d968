// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

import lv.vienreiz.document.RuleId;

/**
 * The names of the rules for templates and linkages. RULE-101, by which a catalogue shows a unified service once, is kept by
 * {@link UnifiedEntries}.
 */
public final class TemplateRules {

    /** A description is linked by a municipality, to a template that exists and is active (P[28], P[37]). */
    public static final RuleId RULE_98 = new RuleId("RULE-98");
    /** Name and annotation of a linked description are those of its template (M[301.4.1], P[28]). */
    public static final RuleId RULE_99 = new RuleId("RULE-99");
    /** A municipality links to a template once, and stays responsible for its description (P[28]). */
    public static final RuleId RULE_100 = new RuleId("RULE-100");
    /** All municipalities are linked, and none publishes a service without linking it (P[28]). */
    public static final RuleId RULE_102 = new RuleId("RULE-102");

    private TemplateRules() {}
}
