// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.due;

import static lv.vienreiz.casework.Actor.CLIENT;
import static lv.vienreiz.casework.Actor.OWNER;
import static lv.vienreiz.casework.Actor.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.ProcessingTime;
import lv.vienreiz.catalog.TimeUnit;
import lv.vienreiz.workday.Reckoning;
import lv.vienreiz.workday.WorkingCalendar;
import lv.vienreiz.workday.WorkingYear;
import org.junit.jupiter.api.Test;

class DueDatesTest {

    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(List.of(WorkingYear.ordinary(2026), WorkingYear.ordinary(2027)));
    private static final DueDates DATES = DueDates.by(CALENDAR);
    private static final ProcessingTime FIVE_WORKING_DAYS = time(5, TimeUnit.WORKING_DAY);

    private final List<StatusEntry> history = new ArrayList<>();

    @Test
    void noTimeRunsBeforeTheRegistration() {
        at("2026-11-02", CaseState.SUBMITTED, CLIENT);

        assertThat(DATES.of(history, FIVE_WORKING_DAYS)).isEqualTo(new DueDate.NotStarted());
    }

    @Test
    void theClockStartsAtCompletenessAndNotAtSubmission() {
        at("2026-11-02", CaseState.SUBMITTED, CLIENT);
        at("2026-11-03", CaseState.REGISTERED, PROVIDER);
        assertThat(DATES.of(history, FIVE_WORKING_DAYS).date()).contains(LocalDate.of(2026, 11, 10));

        at("2026-11-04", CaseState.INCOMPLETE, PROVIDER);
        assertThat(DATES.of(history, FIVE_WORKING_DAYS)).isEqualTo(new DueDate.NotStarted());

        at("2026-11-12", CaseState.REGISTERED, CLIENT);
        assertThat(DATES.of(history, FIVE_WORKING_DAYS).date()).contains(LocalDate.of(2026, 11, 20));
    }

    @Test
    void theClockStandsStillWhileTheClientHasToAct() {
        executionSince("2026-11-02");
        at("2026-11-03", CaseState.AWAITING_PAYMENT, OWNER);
        assertThat(DATES.of(history, FIVE_WORKING_DAYS)).isEqualTo(new DueDate.Paused());

        at("2026-11-05", CaseState.IN_EXECUTION, OWNER);
        assertThat(DATES.of(history, FIVE_WORKING_DAYS).date()).contains(LocalDate.of(2026, 11, 11));
    }

    @Test
    void theClockRunsWhileInstitutionsWaitForEachOtherUnlessAPolicySaysOtherwise() {
        executionSince("2026-11-02");
        at("2026-11-03", CaseState.AWAITING_DATA, OWNER);
        assertThat(DATES.of(history, FIVE_WORKING_DAYS).date()).contains(LocalDate.of(2026, 11, 9));

        DueDates other = DATES.pausedBy(new PausePolicy(Set.of(CaseState.AWAITING_DATA)));
        assertThat(other.of(history, FIVE_WORKING_DAYS)).isEqualTo(new DueDate.Paused());
    }

    @Test
    void monthsAndDaysEndOnAWorkingDay() {
        executionSince("2026-11-24");

        assertThat(DATES.of(history, time(1, TimeUnit.MONTH)).date()).contains(LocalDate.of(2026, 12, 28));
        assertThat(DATES.of(history, time(4, TimeUnit.DAY)).date()).contains(LocalDate.of(2026, 11, 30));
        assertThat(DATES.of(history, time(30, TimeUnit.HOUR)).date()).contains(LocalDate.of(2026, 11, 25));
    }

    @Test
    void saysThatAYearIsUnknownInsteadOfGuessing() {
        executionSince("2027-12-29");

        assertThat(DATES.of(history, FIVE_WORKING_DAYS)).isEqualTo(new DueDate.UnknownYear(2028));
        assertThat(DATES.isOverdue(history, FIVE_WORKING_DAYS, LocalDate.of(2028, 3, 1)))
                .isEmpty();
    }

    @Test
    void isLateAfterTheLastDayAndForeverIfTheResultCameLate() {
        executionSince("2026-11-02");

        assertThat(DATES.isOverdue(history, FIVE_WORKING_DAYS, LocalDate.of(2026, 11, 9)))
                .contains(false);
        assertThat(DATES.isOverdue(history, FIVE_WORKING_DAYS, LocalDate.of(2026, 11, 10)))
                .contains(true);
        at("2026-11-09", CaseState.RESULT_READY, OWNER);
        assertThat(DATES.isOverdue(history, FIVE_WORKING_DAYS, LocalDate.of(2027, 1, 4)))
                .contains(false);
    }

    @Test
    void aLateCaseStaysLateWhileItWaitsForTheClientAndAfterwards() {
        executionSince("2026-11-02");
        LocalDate due = LocalDate.of(2026, 11, 9);
        at("2026-11-13", CaseState.INCOMPLETE, OWNER);

        assertThat(DATES.of(history, FIVE_WORKING_DAYS)).isEqualTo(new DueDate.Due(due));
        assertThat(DATES.isOverdue(history, FIVE_WORKING_DAYS, LocalDate.of(2026, 11, 13)))
                .contains(true);

        at("2026-11-20", CaseState.REGISTERED, CLIENT);
        at("2026-11-20", CaseState.IN_EXECUTION, OWNER);

        assertThat(DATES.of(history, FIVE_WORKING_DAYS)).isEqualTo(new DueDate.Due(due));
        assertThat(DATES.isOverdue(history, FIVE_WORKING_DAYS, LocalDate.of(2026, 11, 20)))
                .contains(true);
        at("2026-11-23", CaseState.AWAITING_PAYMENT, OWNER);
        assertThat(DATES.of(history, FIVE_WORKING_DAYS)).isEqualTo(new DueDate.Due(due));
    }

    @Test
    void aPauseThatBeginsOnTheLastDayStillMovesIt() {
        executionSince("2026-11-02");
        at("2026-11-09", CaseState.AWAITING_PAYMENT, OWNER);
        assertThat(DATES.of(history, FIVE_WORKING_DAYS)).isEqualTo(new DueDate.Paused());

        at("2026-11-11", CaseState.IN_EXECUTION, OWNER);
        assertThat(DATES.of(history, FIVE_WORKING_DAYS)).isEqualTo(new DueDate.Due(LocalDate.of(2026, 11, 11)));

        at("2026-11-12", CaseState.AWAITING_PAYMENT, OWNER);
        at("2026-11-16", CaseState.IN_EXECUTION, OWNER);
        assertThat(DATES.of(history, FIVE_WORKING_DAYS)).isEqualTo(new DueDate.Due(LocalDate.of(2026, 11, 11)));
    }

    @Test
    void aPauseInAKnownYearIsStillAPauseWhereTheLastDayIsUnknown() {
        executionSince("2027-12-29");
        at("2027-12-30", CaseState.AWAITING_PAYMENT, OWNER);

        assertThat(DATES.of(history, FIVE_WORKING_DAYS)).isEqualTo(new DueDate.Paused());
    }

    @Test
    void deadlinesSayWhereTheyComeFrom() {
        LocalDate friday = LocalDate.of(2026, 11, 13);

        assertThat(Deadline.REPLY.after(friday, CALENDAR)).isEqualTo(new Reckoning.Found(LocalDate.of(2026, 12, 14)));
        assertThat(Deadline.EXTENDED_REPLY.after(friday, CALENDAR))
                .isEqualTo(new Reckoning.Found(LocalDate.of(2027, 3, 15)));
        assertThat(Deadline.EXTENDED_REPLY.withNotice()).isTrue();
        assertThat(Deadline.E_ADDRESS_NOTIFICATION.after(friday, CALENDAR))
                .isEqualTo(new Reckoning.Found(LocalDate.of(2026, 11, 17)));
        assertThat(List.of(Deadline.REPLY, Deadline.EXTENDED_REPLY, Deadline.E_ADDRESS_NOTIFICATION))
                .allSatisfy(deadline -> {
                    assertThat(deadline.source()).isNotBlank();
                    assertThat(deadline.certainty()).isEqualTo(Certainty.OFFICIAL_RESTATEMENT);
                });
    }

    private void executionSince(String day) {
        at(day, CaseState.SUBMITTED, CLIENT);
        at(day, CaseState.REGISTERED, PROVIDER);
        at(day, CaseState.IN_EXECUTION, OWNER);
    }

    private void at(String day, CaseState state, Actor actor) {
        history.add(new StatusEntry(
                history.size() + 1, state, actor, OffsetDateTime.parse(day + "T10:00:00+02:00"), Optional.empty()));
    }

    private static ProcessingTime time(int amount, TimeUnit unit) {
        return new ProcessingTime(amount, unit, Optional.empty());
    }
}
