// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lv.vienreiz.casework.ServiceCase.Result;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.text.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ServiceCaseTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-21T09:00:00+02:00");
    private static final ServiceCase NEW = ServiceCase.of(CaseId.parse("K-1"), ServiceId.parse("trees"))
            .knowing(Fact.PROVIDER_IS_NOT_OWNER, Fact.POSITIVE_RESULT, Fact.DELIVERY_CONFIRMED);

    @Test
    void goesFromApplicationToClosingWithEveryStepInOrder() {
        ServiceCase closed = play(
                new Move(CaseState.SUBMITTED, Actor.CLIENT),
                new Move(CaseState.REGISTERED, Actor.PROVIDER),
                new Move(CaseState.HANDED_OVER, Actor.PROVIDER),
                new Move(CaseState.IN_EXECUTION, Actor.OWNER),
                new Move(CaseState.DECIDED, Actor.OWNER),
                new Move(CaseState.RESULT_READY, Actor.OWNER),
                new Move(CaseState.DELIVERED, Actor.PROVIDER),
                new Move(CaseState.CLOSED, Actor.PROVIDER));

        assertThat(closed.history()).extracting(StatusEntry::sequence).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(closed.state()).contains(CaseState.CLOSED);
        assertThat(closed.legalMoves()).isEmpty();
    }

    @Test
    void onlyTheOwnerDecides() {
        ServiceCase executing = play(
                new Move(CaseState.SUBMITTED, Actor.CLIENT),
                new Move(CaseState.REGISTERED, Actor.PROVIDER),
                new Move(CaseState.IN_EXECUTION, Actor.OWNER));

        Result result = executing.move(new Move(CaseState.DECIDED, Actor.PROVIDER), START.plusDays(1));

        assertThat(result).isInstanceOfSatisfying(Result.Refused.class, refused -> {
            assertThat(refused.why()).isEqualTo(Obstacle.NOT_THIS_ACTOR);
            assertThat(refused.legal()).contains(new Move(CaseState.DECIDED, Actor.OWNER));
        });
    }

    @Test
    void refusesAMoveDatedBeforeTheLast() {
        ServiceCase submitted = play(new Move(CaseState.SUBMITTED, Actor.CLIENT));

        Result result = submitted.move(new Move(CaseState.REGISTERED, Actor.PROVIDER), START.minusSeconds(1));

        assertThat(result).isInstanceOfSatisfying(Result.Refused.class, refused -> assertThat(refused.why())
                .isEqualTo(Obstacle.BEFORE_THE_LAST));
    }

    @Test
    void saysWhatAGuardMissesAndWhatIsLegalInBothLanguages() {
        ServiceCase ready =
                ServiceCase.of(CaseId.parse("K-1"), ServiceId.parse("trees")).knowing(Fact.EXECUTABLE_AT_ONCE);
        ready = moved(ready, new Move(CaseState.SUBMITTED, Actor.CLIENT));
        ready = moved(ready, new Move(CaseState.REGISTERED, Actor.PROVIDER));
        ready = moved(ready, new Move(CaseState.RESULT_READY, Actor.PROVIDER));

        Result result = ready.move(new Move(CaseState.DELIVERED, Actor.PROVIDER), START.plusDays(1));

        assertThat(result).isInstanceOfSatisfying(Result.Refused.class, refused -> {
            assertThat(refused.why()).isEqualTo(Obstacle.LACKS_A_FACT);
            assertThat(refused.judgement().missing()).containsExactly(Fact.DELIVERY_CONFIRMED);
            assertThat(refused.text(Language.ENGLISH))
                    .isEqualTo(
                            "From \"result ready\" to \"delivered\" it can be moved only if the delivery is confirmed;"
                                    + " that is not established. Legal now: delivered (the provider, the owner, if the delivery is"
                                    + " confirmed).");
            assertThat(refused.text(Language.LATVIAN)).contains("saņemšana ir apstiprināta");
        });
    }

    @Test
    void asksAgainForCompletenessWhenFoundIncompleteAgain() {
        ServiceCase once = play(
                        new Move(CaseState.SUBMITTED, Actor.CLIENT),
                        new Move(CaseState.REGISTERED, Actor.PROVIDER),
                        new Move(CaseState.INCOMPLETE, Actor.PROVIDER))
                .knowing(Fact.DOCUMENTS_COMPLETED);
        ServiceCase again = moved(
                moved(once, new Move(CaseState.REGISTERED, Actor.CLIENT)),
                new Move(CaseState.INCOMPLETE, Actor.PROVIDER));

        Result result = again.move(new Move(CaseState.REGISTERED, Actor.CLIENT), START.plusDays(1));

        assertThat(result).isInstanceOfSatisfying(Result.Refused.class, refused -> assertThat(
                        refused.judgement().missing())
                .containsExactly(Fact.DOCUMENTS_COMPLETED));
    }

    @Property
    void isMovedByLegalMovesOnlyAndItsHistoryOnlyGrows(@ForAll("wishes") List<Move> wishes, @ForAll Set<Fact> facts) {
        ServiceCase now = NEW.knowing(facts.toArray(Fact[]::new));
        for (Move wish : wishes) {
            ServiceCase before = now;
            boolean legal = before.legalMoves().contains(wish);
            now = before.move(wish, START.plusMinutes(before.history().size()))
                    .fold(Result.Moved::serviceCase, refused -> {
                        assertThat(refused.text(Language.LATVIAN)).doesNotContain("{");
                        assertThat(refused.why() == Obstacle.ENDED)
                                .isEqualTo(before.state()
                                        .filter(CaseState::isFinal)
                                        .isPresent());
                        return before;
                    });
            assertThat(now.history()).hasSize(before.history().size() + (legal ? 1 : 0));
            assertThat(now.history().subList(0, before.history().size())).isEqualTo(before.history());
        }
        assertThat(HistoryCheck.flaws(now.history())).isEmpty();
    }

    @Property
    void aHistoryWithOneOtherEntryIsRefusedAtTheFirstWrongStep(
            @ForAll("choices") List<Integer> choices, @ForAll @IntRange(max = 40) int any, @ForAll("wish") Move other) {
        List<StatusEntry> right = chosen(choices);
        int place = any % right.size();
        StatusEntry entry = right.get(place);
        List<StatusEntry> changed = new ArrayList<>(right);
        changed.set(place, new StatusEntry(entry.sequence(), other.to(), other.actor(), entry.at(), entry.note()));
        List<Move> legal = place == 0
                ? CaseMoves.first()
                : CaseMoves.from(right.get(place - 1).state());

        Optional<HistoryFlaw> flaw = HistoryCheck.firstFlaw(changed);

        if (!legal.contains(other)) {
            assertThat(flaw).map(HistoryFlaw::position).contains(place);
        } else {
            assertThat(flaw.map(HistoryFlaw::position).orElse(place + 1)).isGreaterThan(place);
        }
    }

    @Property
    void aHistoryWithoutOneEntryHasAGapThere(
            @ForAll("choices") List<Integer> choices, @ForAll @IntRange(max = 40) int any) {
        List<StatusEntry> gapped = new ArrayList<>(chosen(choices));
        Assume.that(gapped.size() > 1);
        int place = any % (gapped.size() - 1);
        gapped.remove(place);

        assertThat(HistoryCheck.flaws(gapped)).singleElement().satisfies(flaw -> {
            assertThat(flaw.position()).isEqualTo(place);
            assertThat(flaw.kind()).isEqualTo(HistoryFlaw.Kind.GAP);
        });
    }

    @Property(tries = 1)
    void everyStateCanBeReachedAndEveryStateThatIsNotFinalCanBeLeft() {
        assertThat(Stream.concat(
                                CaseMoves.first().stream(),
                                Stream.of(CaseState.values()).flatMap(state -> CaseMoves.from(state).stream()))
                        .map(Move::to)
                        .distinct())
                .containsExactlyInAnyOrder(CaseState.values());
        assertThat(CaseState.values())
                .allSatisfy(state -> assertThat(CaseMoves.from(state).isEmpty()).isEqualTo(state.isFinal()));
    }

    @Provide
    Arbitrary<Move> wish() {
        return Combinators.combine(Arbitraries.of(CaseState.class), Arbitraries.of(Actor.class))
                .as(Move::new);
    }

    @Provide
    Arbitrary<List<Move>> wishes() {
        return wish().list().ofMaxSize(200);
    }

    @Provide
    Arbitrary<List<Integer>> choices() {
        return Arbitraries.integers().between(0, 999).list().ofMinSize(1).ofMaxSize(30);
    }

    /** A legal history: each number chooses among the moves that are legal with everything established. */
    private static List<StatusEntry> chosen(List<Integer> choices) {
        ServiceCase now = NEW.knowing(Fact.values());
        for (int choice : choices) {
            List<Move> legal = now.knowing(Fact.values()).legalMoves();
            if (!legal.isEmpty()) {
                now = moved(now.knowing(Fact.values()), legal.get(choice % legal.size()));
            }
        }
        return now.history();
    }

    private static ServiceCase moved(ServiceCase before, Move move) {
        return before.move(move, START.plusMinutes(before.history().size()))
                .fold(Result.Moved::serviceCase, refused -> {
                    throw new AssertionError(refused.text(Language.ENGLISH));
                });
    }

    private static ServiceCase play(Move... moves) {
        ServiceCase now = NEW;
        for (Move move : moves) {
            now = moved(now, move);
        }
        return now;
    }
}
