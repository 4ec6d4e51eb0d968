// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.importance.Importance;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.text.LocalizedText;

/**
 * RULE-24: importance is stated with all three factors from which it follows (M[127]). That importance of different owners is
 * not compared (M[126]) is held by {@link lv.vienreiz.catalog.ImportanceRanking}.
 */
final class ImportanceIsReasoned implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.importance())) {
            return;
        }
        Importance importance = service.importance().get();
        demand(report, "consequences", importance.consequences());
        demand(report, "contribution", importance.contribution());
        demand(report, "demand", importance.demand());
    }

    private static void demand(Report report, String factor, Optional<LocalizedText> words) {
        if (words.isEmpty()) {
            report.found("/importance", "", Map.of("factor", factor));
        }
    }
}
