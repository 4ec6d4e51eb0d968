// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.time.LocalDate;
import java.util.Map;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/**
 * RULE-23: the basic information of a service is given in English (P, the row before [133]; M[64.6]): always within the Single
 * Digital Gateway, by institutions from the second half of 2020 on, by municipalities from the second half of 2022 on. That the
 * basic information is name and short description, neither of which may lack in the gateway, and that the last day of each half-year is the limit, is our own inference.
 */
final class BasicsAreInEnglish implements Check<ServiceDescription> {

    static final String RECOMMENDED = "recommended";
    private static final String ABSENT = "absent";

    private static final LocalDate INSTITUTIONS = LocalDate.of(2020, 12, 31);
    private static final LocalDate MUNICIPALITIES = LocalDate.of(2022, 12, 31);

    @Override
    public void check(ServiceDescription service, Report report) {
        boolean gateway = isInTheGateway(service);
        if (!gateway && (report.lacks(service.kind()) || report.lacks(service.owner()))) {
            return;
        }
        if (!gateway
                && (!service.kind().get().isPublicService()
                        || !limit(service.owner().get().organisation()).isBefore(report.asOf()))) {
            return;
        }
        String variant = gateway ? "" : RECOMMENDED;
        if (lacksEnglish(service.name())) {
            report.found("/name", variant, Map.of());
        }
        if (service.summary().filter(BasicsAreInEnglish::lacksEnglish).isPresent()) {
            report.found("/summary", variant, Map.of());
        } else if (gateway && service.summary().isEmpty()) {
            report.found("", ABSENT, Map.of());
        }
    }

    /** True if the service belongs to a procedure or an area of information of the Single Digital Gateway. */
    static boolean isInTheGateway(ServiceDescription service) {
        return service.crossBorder()
                .filter(c -> !c.procedures().isEmpty() || !c.informationAreas().isEmpty())
                .isPresent();
    }

    static boolean lacksEnglish(LocalizedText text) {
        return text.in(Language.ENGLISH).isEmpty();
    }

    private static LocalDate limit(Organisation owner) {
        return owner.kind() == OrganisationKind.MUNICIPALITY ? MUNICIPALITIES : INSTITUTIONS;
    }
}
