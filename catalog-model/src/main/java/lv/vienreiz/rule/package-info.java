/**
 * Rules that documents must keep, beyond their form, and how a document is checked against them. Start at
 * {@link lv.vienreiz.rule.RuleSet}.
 */
@NullMarked
package lv.vienreiz.rule;

import org.jspecify.annotations.NullMarked;
