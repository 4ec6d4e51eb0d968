/** The rules by which this module speaks of RDF; the entry type is {@link lv.vienreiz.cpsv.rule.CpsvRule}. */
@NullMarked
package lv.vienreiz.cpsv.rule;

import org.jspecify.annotations.NullMarked;
