// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.time.LocalDate;
import java.util.Map;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-18: the description is reviewed at least once a quarter (P[127]), publication counting as a review. That a quarter is
 * three months from the last review, that a day still to come is none, and that only what is offered need be reviewed, is our own
 * inference.
 */
final class ReviewedInTheLastQuarter implements Check<ServiceDescription> {

    private static final String FUTURE = "future";
    private static final int MONTHS = 3;

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.publication()) || isNotOffered(service)) {
            return;
        }
        Publication publication = service.publication().get();
        if (publication.reviewedOn().filter(report.asOf()::isBefore).isPresent()) {
            report.found(
                    "/publication/reviewedOn",
                    FUTURE,
                    Map.of(
                            "date",
                            publication.reviewedOn().get().toString(),
                            "today",
                            report.asOf().toString()));
            return;
        }
        LocalDate last = publication.publishedOn();
        if (publication.reviewedOn().isPresent()
                && publication.reviewedOn().get().isAfter(last)) {
            last = publication.reviewedOn().get();
        }
        if (last.plusMonths(MONTHS).isBefore(report.asOf())) {
            report.found(
                    publication.reviewedOn().isPresent() ? "/publication/reviewedOn" : "/publication",
                    "",
                    Map.of("last", last.toString(), "today", report.asOf().toString()));
        }
    }

    private static boolean isNotOffered(ServiceDescription service) {
        return service.status().isPresent() && service.status().get() != ServiceStatus.OFFERED;
    }
}
