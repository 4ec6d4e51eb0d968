// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.time.LocalDate;
import java.util.Map;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Authorisation;
import lv.vienreiz.message.Initiator;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.LatvianDay;
import lv.vienreiz.rule.Report;

/** RULE-110: a centre's employee applies on an authorisation that was given in writing, is valid when the application is sent
 * and covers its service (P[113], V).
 */
final class AuthorisationCoversTheService implements Check<Application> {

    static final String WRITTEN = "written";
    static final String VALID = "valid";
    static final String SERVICE = "service";

    @Override
    public void check(Application application, Report report) {
        if (application.initiator() != Initiator.CENTRE_EMPLOYEE) {
            return;
        }
        if (application.authorisation().isEmpty()) {
            report.found("", "", Map.of());
            return;
        }
        Authorisation authorisation = application.authorisation().get();
        LocalDate day = LatvianDay.of(application.envelope().sentAt());
        if (!authorisation.written().orElse(true)) {
            report.found("/authorisation/written", WRITTEN, Map.of());
        }
        if (!authorisation.isValidOn(day)) {
            boolean early = authorisation.validFrom().filter(day::isBefore).isPresent();
            report.found(
                    "/authorisation/" + (early ? "validFrom" : "validUntil"), VALID, Map.of("day", day.toString()));
        }
        if (!authorisation.covers(application.service())) {
            report.found(
                    "/authorisation/services",
                    SERVICE,
                    Map.of("service", application.service().value()));
        }
    }
}
