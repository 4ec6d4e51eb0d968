// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.statistics.rule;

import java.util.Map;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.statistics.UsageReport;

/**
 * RULE-126: the use of municipal services is counted, and the statistics are handed over; they may be published as open data
 * (summary of the municipal platform).
 */
final class UseIsCountedAndHandedOver implements Check<UsageReport> {

    static final String UNCOUNTED = "uncounted";
    static final String OPEN_DATA = "open-data";

    @Override
    public void check(UsageReport report, Report findings) {
        if (report.provider().kind() != OrganisationKind.MUNICIPALITY) {
            return;
        }
        if (report.uses().isEmpty()) {
            findings.found("", UNCOUNTED, Map.of());
        }
        if (report.handedOver().isEmpty()) {
            findings.found("");
        }
        if (report.openData().isEmpty()) {
            findings.found("", OPEN_DATA, Map.of());
        }
    }
}
