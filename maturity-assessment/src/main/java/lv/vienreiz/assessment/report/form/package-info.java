/** The forms of the report's parts, made at build time; not exported to users. Start at {@code AssessmentReportForm}. */
@NullMarked
package lv.vienreiz.assessment.report.form;

import org.jspecify.annotations.NullMarked;
