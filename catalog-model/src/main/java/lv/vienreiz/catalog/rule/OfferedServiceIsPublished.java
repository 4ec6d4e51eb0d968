// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.time.LocalDate;
import java.util.Map;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-06: the description of a public service that is offered now is published in the catalogue (M[122.3], M[299.3]). That a
 * date of publication still to come is no publication is our own inference.
 */
final class OfferedServiceIsPublished implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.status()) || service.status().get() != ServiceStatus.OFFERED) {
            return;
        }
        if (report.lacks(service.kind()) || !service.kind().get().isPublicService()) {
            return;
        }
        if (service.publication().isEmpty()) {
            report.found("");
            return;
        }
        LocalDate published = service.publication().get().publishedOn();
        if (published.isAfter(report.asOf())) {
            report.found(
                    "/publication/publishedOn",
                    "future",
                    Map.of("date", published.toString(), "today", report.asOf().toString()));
        }
    }
}
