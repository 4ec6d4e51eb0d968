// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.TemplateLink;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.document.form.Spelling;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.template.UnifiedTemplate;

/**
 * RULE-98: a description is linked by a municipality, to a template that exists and is active (P[28]). State institutions are
 * to follow later (P[37]), so that one of them is only worth a look. That the municipality must be one of the day of the
 * linkage, or else of today, is our own inference.
 */
final class LinkedByAMunicipality implements Check<ServiceDescription> {

    static final String INACTIVE = "inactive";
    static final String LINKER = "linker";
    static final String STATE = "state";

    @Override
    public void check(ServiceDescription service, Report report) {
        if (service.template().isEmpty()) {
            return;
        }
        TemplateLink link = service.template().get();
        if (!report.lacks(service.owner())) {
            Organisation owner = service.owner().get().organisation();
            checkKind(owner, report);
            owner.territory().ifPresent(territory -> checkTerritory(territory, link, report));
        }
        if (!report.knowsNo(UnifiedTemplate.class)) {
            checkTemplate(link, report);
        }
    }

    private static void checkKind(Organisation owner, Report report) {
        OrganisationKind kind = owner.kind();
        if (kind != OrganisationKind.MUNICIPALITY) {
            boolean state = kind == OrganisationKind.STATE_INSTITUTION || kind == OrganisationKind.PUBLIC_AGENCY;
            report.found("/owner/organisation/kind", state ? STATE : LINKER, Map.of("kind", kind.name()));
        }
    }

    private static void checkTerritory(CodedValue territory, TemplateLink link, Report report) {
        LocalDate day = link.linkedOn().orElseGet(report::asOf);
        if (territory.list().equals(CodeLists.MUNICIPALITIES)) {
            CodeLists.among(report.bundle())
                    .fault(territory, day)
                    .ifPresent(fault ->
                            report.found("/owner/organisation/territory/code", fault.variant(), fault.arguments()));
        }
    }

    private static void checkTemplate(TemplateLink link, Report report) {
        Optional<UnifiedTemplate> template = Templates.find(report.bundle(), link);
        if (template.isEmpty()) {
            List<String> known = report.bundle()
                    .all(UnifiedTemplate.class)
                    .map(each -> each.id().value())
                    .toList();
            String nearest =
                    String.join(", ", Spelling.nearestFirst(link.template().value(), known));
            report.found(
                    "/template/template", "", Map.of("template", link.template().value(), "nearest", nearest));
        } else if (!template.get().isActiveOn(report.asOf())) {
            Map<String, String> facts = Map.of(
                    "template", link.template().value(),
                    "day", report.asOf().toString());
            report.found("/template/template", INACTIVE, facts);
        }
    }
}
