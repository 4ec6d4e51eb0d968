/** The forms of the model's parts, made at build time; not exported to users. Start at {@code AssessmentModelForm}. */
@NullMarked
package lv.vienreiz.assessment.model.form;

import org.jspecify.annotations.NullMarked;
