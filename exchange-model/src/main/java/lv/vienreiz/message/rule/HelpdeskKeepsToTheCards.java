// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.message.AnswerSource;
import lv.vienreiz.message.Consultation;
import lv.vienreiz.message.HelpdeskReport;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-119: a helpdesk answers 95 % of calls; its first level answers from the descriptions of services, of which it knows each
 * (P[121], P[122], P[146]).
 */
final class HelpdeskKeepsToTheCards implements Check<HelpdeskReport> {

    static final String CARD = "card";
    static final String SCOPE = "scope";

    @Override
    public void check(HelpdeskReport helpdesk, Report report) {
        if (helpdesk.calls() > 0 && helpdesk.answeredCalls() * 100 < helpdesk.calls() * 95) {
            long share = helpdesk.answeredCalls() * 100 / helpdesk.calls();
            report.found("/answeredCalls", "", Map.of("share", Long.toString(share)));
        }
        for (int i = 0; i < helpdesk.consultations().size(); i++) {
            Consultation consultation = helpdesk.consultations().get(i);
            boolean beyondTheCard =
                    consultation.source().filter(s -> s != AnswerSource.CARD).isPresent();
            if (consultation.level() <= 1 && consultation.answered() && beyondTheCard) {
                report.found("/consultations/" + i + "/source", CARD, Map.of());
            }
            service(consultation, i, report);
        }
    }

    private static void service(Consultation consultation, int index, Report report) {
        if (consultation.service().isEmpty() || !report.bundle().knows(ServiceDescription.class)) {
            return;
        }
        ServiceId service = consultation.service().get();
        if (Descriptions.of(service, report).isEmpty()) {
            report.found("/consultations/" + index + "/service", SCOPE, Map.of("service", service.value()));
        }
    }
}
