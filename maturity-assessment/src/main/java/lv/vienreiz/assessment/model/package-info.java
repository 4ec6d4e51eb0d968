/**
 * Assessment models as documents: questions, scales, how answers become scores and levels, and what is wrong with a model. Start
 * at {@link lv.vienreiz.assessment.model.AssessmentModel}.
 */
@NullMarked
package lv.vienreiz.assessment.model;

import org.jspecify.annotations.NullMarked;
