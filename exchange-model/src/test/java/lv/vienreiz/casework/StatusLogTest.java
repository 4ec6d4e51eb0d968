// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import static lv.vienreiz.casework.Actor.CLIENT;
import static lv.vienreiz.casework.Actor.OWNER;
import static lv.vienreiz.casework.Actor.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import lv.vienreiz.casework.StatusLog.Standing;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StatusLogTest {

    private static final CaseId CASE = CaseId.parse("K-1");
    private static final ServiceId SERVICE = ServiceId.parse("trees");
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-23T09:00:00+02:00");
    private static final ExecutionStatus SUBMITTED = status(1, 1, CaseState.SUBMITTED, CLIENT, 0);
    private static final ExecutionStatus REGISTERED = status(2, 2, CaseState.REGISTERED, PROVIDER, 1);
    private static final ExecutionStatus EXECUTION = status(3, 3, CaseState.IN_EXECUTION, OWNER, 2);

    private StatusLog log = StatusLog.of(CASE, SERVICE);

    @Test
    void aLateStatusFillsItsGap() {
        assertThat(received(SUBMITTED)).isEqualTo(Standing.APPLIED);
        assertThat(received(EXECUTION)).isEqualTo(Standing.WAITING);
        assertThat(log.merged().serviceCase().state()).contains(CaseState.SUBMITTED);

        assertThat(received(REGISTERED)).isEqualTo(Standing.FILLED_A_GAP);
        assertThat(log.merged().serviceCase().state()).contains(CaseState.IN_EXECUTION);
        assertThat(log.merged().waiting()).isEmpty();
    }

    @Test
    void aDoubledStatusChangesNothingEvenInAMessageOfItsOwn() {
        received(SUBMITTED);

        assertThat(received(SUBMITTED)).isEqualTo(Standing.DOUBLED);
        assertThat(received(status(9, 1, CaseState.SUBMITTED, CLIENT, 0))).isEqualTo(Standing.DOUBLED);
        assertThat(log.merged().conflicts()).isEmpty();
        assertThat(log.merged().serviceCase().history()).hasSize(1);
    }

    @Test
    void recordsWhatContradicts() {
        received(SUBMITTED);
        received(REGISTERED);
        ExecutionStatus other = status(7, 2, CaseState.REGISTERED, OWNER, 5);
        ExecutionStatus illegal = status(8, 3, CaseState.DECIDED, OWNER, 6);
        ExecutionStatus early = status(9, 3, CaseState.IN_EXECUTION, OWNER, -5);
        ExecutionStatus reused = status(2, 4, CaseState.IN_EXECUTION, OWNER, 9);

        assertThat(received(other)).isEqualTo(Standing.CONFLICTING);
        assertThat(received(illegal)).isEqualTo(Standing.CONFLICTING);
        assertThat(received(early)).isEqualTo(Standing.CONFLICTING);
        assertThat(received(reused)).isEqualTo(Standing.CONFLICTING);
        assertThat(log.merged().conflicts())
                .containsExactlyInAnyOrder(
                        new StatusConflict(other, StatusConflict.Kind.OTHER_MOVE),
                        new StatusConflict(illegal, StatusConflict.Kind.ILLEGAL_MOVE),
                        new StatusConflict(early, StatusConflict.Kind.BACK_IN_TIME),
                        new StatusConflict(reused, StatusConflict.Kind.REUSED_IDENTITY));
        assertThat(log.merged().serviceCase().state()).contains(CaseState.REGISTERED);

        assertThat(received(EXECUTION)).isEqualTo(Standing.APPLIED);
    }

    @Test
    void doesNotTakeAStatusOfAnotherCase() {
        ExecutionStatus foreign =
                new ExecutionStatus(SUBMITTED.envelope(), CaseId.parse("K-2"), SERVICE, SUBMITTED.entry());

        assertThat(received(foreign)).isEqualTo(Standing.FOREIGN);
        assertThat(log.received()).isEmpty();
    }

    @Test
    void handsOverAWholeHistoryWithoutNotesAndRefusesAGapWithItsPosition() {
        received(SUBMITTED);
        received(EXECUTION);
        HandOver gap = HandOver.of(log.merged(), SUBMITTED.envelope());
        assertThat(gap).isInstanceOfSatisfying(HandOver.Refused.class, refused -> {
            assertThat(refused.flaw().kind()).isEqualTo(HistoryFlaw.Kind.GAP);
            assertThat(refused.flaw().position()).isEqualTo(1);
            assertThat(refused.text(Language.ENGLISH)).contains("in place 2").contains("number 2 is missing");
            assertThat(refused.text(Language.LATVIAN)).contains("trūkst numura 2");
        });

        received(REGISTERED);
        HandOver whole = HandOver.of(log.merged(), SUBMITTED.envelope());
        assertThat(whole).isInstanceOfSatisfying(HandOver.Ready.class, ready -> assertThat(
                        ready.history().entries())
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.note()).isEmpty()));
        assertThat(HandOver.of(StatusLog.of(CASE, SERVICE).merged(), SUBMITTED.envelope()))
                .isEqualTo(new HandOver.Empty());
    }

    @Test
    void refusesToHandOverAHistoryWhoseNextStepIsContradictory() {
        received(SUBMITTED);
        received(REGISTERED);
        ExecutionStatus closed = status(33, 3, CaseState.CLOSED, OWNER, 2);
        received(closed);
        HandOver cut = HandOver.of(log.merged(), SUBMITTED.envelope());
        received(status(4, 4, CaseState.AWAITING_DATA, OWNER, 3));

        assertThat(log.merged().waiting()).hasSize(1);
        assertThat(HandOver.of(log.merged(), SUBMITTED.envelope())).isEqualTo(cut);
        assertThat(cut).isInstanceOfSatisfying(HandOver.Refused.class, refused -> {
            assertThat(refused.flaw().kind()).isEqualTo(HistoryFlaw.Kind.CONTRADICTED);
            assertThat(refused.flaw().entry()).isEqualTo(closed.entry());
            assertThat(refused.text(Language.ENGLISH)).contains("number 3");
            assertThat(refused.text(Language.LATVIAN)).contains("numuru 3");
        });

        received(EXECUTION);
        assertThat(HandOver.of(log.merged(), SUBMITTED.envelope())).isInstanceOf(HandOver.Ready.class);
    }

    @Test
    void refusesToHandOverAHistoryThatAMessageOfAReusedIdentityWouldGoOn() {
        received(SUBMITTED);
        received(REGISTERED);
        received(status(2, 3, CaseState.IN_EXECUTION, OWNER, 2));

        assertThat(HandOver.of(log.merged(), SUBMITTED.envelope()))
                .isInstanceOfSatisfying(
                        HandOver.Refused.class,
                        refused -> assertThat(refused.flaw().kind()).isEqualTo(HistoryFlaw.Kind.CONTRADICTED));
    }

    @Test
    void aSoundStatusThatFillsAGapBeforeABadOneIsNoConflict() {
        received(SUBMITTED);
        received(status(8, 3, CaseState.DECIDED, OWNER, 6));

        assertThat(received(REGISTERED)).isEqualTo(Standing.APPLIED);
        assertThat(log.merged().conflicts()).hasSize(1);
    }

    @Test
    void ofTwoUnderOneIdentityTheSameIsTakenOnEveryMachine() {
        // the order of a Set differs from one run of a machine to the next, so that one pair could be right by luck
        for (int message = 1; message <= 40; message++) {
            ExecutionStatus one = noted(message, LocalizedText.lv("Zvanīt").en("Call"));
            ExecutionStatus other = noted(message, LocalizedText.lv("Zvanīt").en("Do not call"));

            assertThat(all(List.of(other, one)).merged().serviceCase().history())
                    .containsExactly(one.entry());
        }
    }

    private static ExecutionStatus noted(int message, LocalizedText note) {
        return status(message, 1, CaseState.SUBMITTED, CLIENT, 0, note);
    }

    @Property
    void anyOrderAndDoublingOfStatusesGivesTheSameCase(
            @ForAll("statuses") List<ExecutionStatus> statuses, @ForAll Random random) {
        List<ExecutionStatus> delivered = new ArrayList<>(statuses);
        delivered.addAll(statuses.subList(0, random.nextInt(statuses.size() + 1)));
        Collections.shuffle(delivered, random);

        MergedStatuses straight = all(statuses).merged();
        MergedStatuses shuffled = all(delivered).merged();

        assertThat(shuffled).isEqualTo(straight);
        assertThat(HistoryCheck.flaws(straight.serviceCase().history())).isEmpty();
        assertThat(straight.serviceCase().history().size()
                        + straight.waiting().size()
                        + straight.conflicts().size())
                .isLessThanOrEqualTo(statuses.size());
    }

    @Provide
    Arbitrary<List<ExecutionStatus>> statuses() {
        Arbitrary<ExecutionStatus> any = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(
                                CaseState.SUBMITTED, CaseState.REGISTERED, CaseState.INCOMPLETE, CaseState.REFUSED),
                        Arbitraries.of(CLIENT, PROVIDER, OWNER),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(
                                LocalizedText.lv("Zvanīt"),
                                LocalizedText.lv("Zvanīt").en("Call"),
                                LocalizedText.lv("Zvanīt").en("Do not call")))
                .as(StatusLogTest::status);
        return any.list().ofMaxSize(14);
    }

    private Standing received(ExecutionStatus status) {
        StatusLog.Receipt receipt = log.receive(status);
        log = receipt.log();
        return receipt.standing();
    }

    private static StatusLog all(List<ExecutionStatus> statuses) {
        StatusLog now = StatusLog.of(CASE, SERVICE);
        for (ExecutionStatus status : statuses) {
            now = now.receive(status).log();
        }
        return now;
    }

    private static ExecutionStatus status(int message, int number, CaseState state, Actor actor, int hour) {
        return status(message, number, state, actor, hour, LocalizedText.lv("Zvanīt"));
    }

    private static ExecutionStatus status(
            int message, int number, CaseState state, Actor actor, int hour, LocalizedText note) {
        Envelope envelope = new Envelope(
                new MessageId(new UUID(0, message).toString()),
                START,
                PartyId.parse("LV/A"),
                PartyId.parse("LV/B"),
                Optional.empty());
        StatusEntry entry = new StatusEntry(number, state, actor, START.plusHours(hour), Optional.of(note));
        return new ExecutionStatus(envelope, CASE, SERVICE, entry);
    }
}
