/**
 * What an assessment found, as a document, a page of text or a table. Start at {@link
 * lv.vienreiz.assessment.report.AssessmentReport}.
 */
@NullMarked
package lv.vienreiz.assessment.report;

import org.jspecify.annotations.NullMarked;
