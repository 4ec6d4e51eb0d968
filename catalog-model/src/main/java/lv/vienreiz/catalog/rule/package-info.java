/**
 * The rules for descriptions of services, one class each; not exported to users. Start at {@link
 * lv.vienreiz.catalog.rule.CatalogRuleBook}.
 */
@NullMarked
package lv.vienreiz.catalog.rule;

import org.jspecify.annotations.NullMarked;
