/** The forms of the assessment's documents, made at build time; not exported to users. Start at {@link lv.vienreiz.assessment.form.AssessmentForms}. */
@NullMarked
package lv.vienreiz.assessment.form;

import org.jspecify.annotations.NullMarked;
