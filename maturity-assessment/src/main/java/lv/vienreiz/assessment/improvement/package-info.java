/** What to improve, in which order, and what came of it. Start at {@link lv.vienreiz.assessment.improvement.ImprovementPlan}. */
@NullMarked
package lv.vienreiz.assessment.improvement;

import org.jspecify.annotations.NullMarked;
