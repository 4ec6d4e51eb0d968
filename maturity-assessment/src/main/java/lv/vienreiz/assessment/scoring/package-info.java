/**
 * How answers become scores, exactly as a model says. Start at {@link lv.vienreiz.assessment.scoring.Scoring}.
 */
@NullMarked
package lv.vienreiz.assessment.scoring;

import org.jspecify.annotations.NullMarked;
