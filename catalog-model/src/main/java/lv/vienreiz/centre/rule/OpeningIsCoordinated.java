// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre.rule;

import java.time.LocalDate;
import java.util.Map;
import lv.vienreiz.centre.CentreKind;
import lv.vienreiz.centre.ClientServiceCentre;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-39: the opening of a new centre is coordinated with the ministry in charge of public services (M[286], item 7). That a
 * centre is new where it opened after 2013, the year of the Model, and that a private partner is not meant, is our own
 * inference.
 */
final class OpeningIsCoordinated implements Check<ClientServiceCentre> {

    private static final LocalDate FIRST_NEW = LocalDate.of(2014, 1, 1);

    @Override
    public void check(ClientServiceCentre centre, Report report) {
        if (centre.kind() == CentreKind.PRIVATE_PARTNER || report.lacks(centre.since())) {
            return;
        }
        LocalDate since = centre.since().get();
        if (since.isBefore(FIRST_NEW)) {
            return;
        }
        if (centre.coordination().isEmpty()) {
            report.found("", "", Map.of("since", since.toString()));
        } else if (centre.coordination().get().coordinatedOn().isAfter(since)) {
            report.found(
                    "/coordination/coordinatedOn",
                    "late",
                    Map.of(
                            "since", since.toString(),
                            "on", centre.coordination().get().coordinatedOn().toString()));
        }
    }
}
