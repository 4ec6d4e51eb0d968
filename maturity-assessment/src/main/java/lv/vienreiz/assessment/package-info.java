/**
 * The maturity of services: ladders of levels, criteria answered from evidence, and what is missing for the next level. Start
 * at {@link lv.vienreiz.assessment.Assessment}.
 */
@NullMarked
package lv.vienreiz.assessment;

import org.jspecify.annotations.NullMarked;
