/** The rules for templates and linkages, one class each; not exported to users. Start at {@link lv.vienreiz.template.rule.TemplateRuleBook}. */
@NullMarked
package lv.vienreiz.template.rule;

import org.jspecify.annotations.NullMarked;
