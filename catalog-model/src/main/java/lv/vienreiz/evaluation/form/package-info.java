/** The forms of documents on evaluation and improvement, made at build time; not exported to users. Start at {@link lv.vienreiz.evaluation.form.EvaluationForms}. */
@NullMarked
package lv.vienreiz.evaluation.form;

import org.jspecify.annotations.NullMarked;
