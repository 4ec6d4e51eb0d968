/** The forms of documents of economic appraisal, made at build time; not exported to users. Start at {@link lv.vienreiz.appraisal.form.AppraisalForms}. */
@NullMarked
package lv.vienreiz.appraisal.form;

import org.jspecify.annotations.NullMarked;
