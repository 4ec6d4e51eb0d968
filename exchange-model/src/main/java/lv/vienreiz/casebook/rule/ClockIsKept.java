// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook.rule;

import java.time.LocalDate;
import java.util.Map;
import lv.vienreiz.casebook.CaseFile;
import lv.vienreiz.casework.due.DueDate;
import lv.vienreiz.casework.due.DueDates;
import lv.vienreiz.catalog.ProcessingTime;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;
import lv.vienreiz.workday.WorkingCalendar;
import lv.vienreiz.workday.WorkingYear;

/**
 * RULE-82: the clock of a case starts when its documents are complete, and its due date and lateness follow from that (P[51],
 * M[114.7]). A year of which nothing was stated is reported, and no date is guessed.
 */
final class ClockIsKept implements Check<CaseFile> {

    /** The wording for a year of which nothing is known. */
    static final String YEAR = "year";

    @Override
    public void check(CaseFile file, Report report) {
        if (report.lacks(file.time()) || report.knowsNo(WorkingYear.class)) {
            return;
        }
        ProcessingTime time = file.time().get();
        DueDates dates = DueDates.by(WorkingCalendar.of(report.bundle()
                .all(WorkingYear.class)
                .filter(year -> year.year() >= 2008)
                .toList()));
        DueDate due = dates.of(file.history(), time);
        if (due instanceof DueDate.UnknownYear unknown) {
            report.found("", YEAR, Map.of("year", Integer.toString(unknown.year())));
        } else if (due instanceof DueDate.Due known) {
            compare(file, known.on(), report);
        } else if (due instanceof DueDate.NotStarted && file.dueOn().isPresent()) {
            report.found("/dueOn", "early", Map.of());
        }
        boolean wrong = dates.isOverdue(file.history(), time, report.asOf())
                .filter(late -> late != file.overdue())
                .isPresent();
        if (wrong) {
            report.found("/overdue", file.overdue() ? "notLate" : "late", Map.of());
        }
    }

    private static void compare(CaseFile file, LocalDate due, Report report) {
        Map<String, String> expected = Map.of("due", due.toString());
        if (file.dueOn().isEmpty()) {
            report.found("", "", expected);
        } else if (!file.dueOn().get().equals(due)) {
            report.found("/dueOn", "other", expected);
        }
    }
}
