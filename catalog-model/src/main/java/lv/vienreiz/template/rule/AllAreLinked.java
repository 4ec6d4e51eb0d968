// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.template.TemplateCoverage;
import lv.vienreiz.template.UnifiedTemplate;

/**
 * RULE-102: all municipalities of the day are linked to a template that is active, and none publishes the service without
 * linking it (P[28]). That a description is of the service of a template where it bears its name is our own inference.
 */
final class AllAreLinked implements Check<UnifiedTemplate> {

    static final String PUBLISHED = "published";

    @Override
    public void check(UnifiedTemplate template, Report report) {
        Optional<CodeList> municipalities = CodeLists.among(report.bundle()).find(CodeLists.MUNICIPALITIES);
        if (report.knowsNo(ServiceDescription.class)
                || report.lacks(municipalities)
                || !template.isActiveOn(report.asOf())) {
            return;
        }
        Set<ServiceDescription> concerned = new LinkedHashSet<>(Templates.linked(report.bundle(), template.id()));
        concerned.addAll(Templates.named(report.bundle(), template));
        TemplateCoverage coverage =
                TemplateCoverage.of(municipalities.get(), report.asOf(), List.of(template), new ArrayList<>(concerned));
        if (coverage.notLinked() > 0) {
            Map<String, String> facts = Map.of(
                    "linked", String.valueOf(coverage.linked()),
                    "all", String.valueOf(coverage.municipalities().size()),
                    "percent", coverage.linkedPercent().toPlainString());
            report.found("", "", facts);
        }
        coverage.municipalities().stream()
                .filter(share -> share.hasPublished() && !share.isLinked())
                .forEach(share -> report.found(
                        "",
                        PUBLISHED,
                        Map.of("municipality", share.municipality().name().toString())));
    }
}
