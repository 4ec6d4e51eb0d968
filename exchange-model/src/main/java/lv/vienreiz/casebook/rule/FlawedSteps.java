// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook.rule;

import java.util.Map;
import lv.vienreiz.casework.HistoryCheck;
import lv.vienreiz.casework.HistoryFlaw;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.message.ServiceCaseHistory;
import lv.vienreiz.rule.Report;

/** Reports flaws of a history at the entries that have them. */
final class FlawedSteps {

    private FlawedSteps() {}

    /** Reports the flaws of a kind in one wording. */
    static void report(ServiceCaseHistory history, HistoryFlaw.Kind kind, String variant, Report report) {
        for (HistoryFlaw flaw : HistoryCheck.flaws(history.entries())) {
            if (flaw.kind() == kind) {
                report.found("/entries/" + flaw.position(), variant, facts(flaw));
            }
        }
    }

    private static Map<String, String> facts(HistoryFlaw flaw) {
        String expected =
                Integer.toString(flaw.before().map(StatusEntry::sequence).orElse(0) + 1);
        return Map.of(
                "number", Integer.toString(flaw.entry().sequence()),
                "expected", expected,
                "from", flaw.before().map(entry -> entry.state().name()).orElse("-"),
                "to", flaw.entry().state().name(),
                "actor", flaw.entry().actor().name());
    }
}
