/** How services are evaluated and improved. Start at {@link lv.vienreiz.evaluation.ServiceImprovement}. */
@NullMarked
package lv.vienreiz.evaluation;

import org.jspecify.annotations.NullMarked;
