// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.form;

import java.util.List;
import lv.vienreiz.assessment.Evidence;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.form.AssessmentModelForm;
import lv.vienreiz.assessment.report.AssessmentReport;
import lv.vienreiz.assessment.report.form.AssessmentReportForm;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import org.jspecify.annotations.Nullable;

/** The kinds of document of assessment; for the service loader only. */
public final class AssessmentForms implements DocumentForms {

    /** Made by the service loader. */
    public AssessmentForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        if (type == AssessmentModel.class) {
            return AssessmentModelForm.FORM;
        }
        if (type == AssessmentReport.class) {
            return AssessmentReportForm.FORM;
        }
        return type == Evidence.class ? EvidenceForm.FORM : null;
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        return switch (name) {
            case "assessment-model" -> AssessmentModelForm.FORM;
            case "assessment-report" -> AssessmentReportForm.FORM;
            case "service-evidence" -> EvidenceForm.FORM;
            default -> null;
        };
    }

    @Override
    public List<String> names() {
        return List.of("assessment-model", "assessment-report", "service-evidence");
    }
}
