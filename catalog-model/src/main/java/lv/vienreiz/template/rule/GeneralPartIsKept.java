// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.template.Agreement;
import lv.vienreiz.template.DescriptionPart;
import lv.vienreiz.template.TemplateDifference;
import lv.vienreiz.template.UnifiedTemplate;

/**
 * RULE-99: name and short annotation of a linked description are those of its template, and what differs stands in the special
 * part (M[301.4.1], P[28]).
 */
final class GeneralPartIsKept implements Check<ServiceDescription> {

    static final String ANNOTATION = "annotation";
    static final String MISSING = "missing";

    @Override
    public void check(ServiceDescription service, Report report) {
        if (service.template().isEmpty() || report.knowsNo(UnifiedTemplate.class)) {
            return;
        }
        Optional<UnifiedTemplate> template =
                Templates.find(report.bundle(), service.template().get());
        if (report.lacks(template)) {
            return;
        }
        for (TemplateDifference.Compared part :
                TemplateDifference.of(template.get(), service).departures()) {
            Map<String, String> facts = Map.of(
                    "template",
                    template.get().id().value(),
                    "name",
                    template.get().name().toString());
            if (part.part() == DescriptionPart.NAME) {
                report.found("/name", "", facts);
            } else if (part.agreement() == Agreement.GENERAL_ONLY) {
                report.found("", MISSING, facts);
            } else {
                report.found("/summary", ANNOTATION, facts);
            }
        }
    }
}
