// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import lv.vienreiz.message.CaseHandOver;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-81: a case holds the client, the request and its statuses; documents only belong to it (M[230]). */
final class CaseHoldsMoreThanDocuments implements Check<CaseHandOver> {

    static final String STATUS = "status";

    @Override
    public void check(CaseHandOver handOver, Report report) {
        if (handOver.application().isEmpty()) {
            report.found(
                    "",
                    "",
                    Map.of("documents", String.valueOf(handOver.documents().size())));
        }
        if (handOver.entries().isEmpty()) {
            report.found("", STATUS, Map.of());
        }
    }
}
