// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.casework.ServiceCase.Reason;
import lv.vienreiz.casework.ServiceCase.Result;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.message.CaseId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ServiceCaseTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-21T09:00:00+02:00");
    private static final ServiceCase NEW = ServiceCase.of(CaseId.parse("K-1"), ServiceId.parse("trees"));

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
            assertThat(refused.why()).isEqualTo(Reason.NOT_THIS_ACTOR);
            assertThat(refused.legal()).contains(new Move(CaseState.DECIDED, Actor.OWNER));
        });
    }

    @Test
    void refusesAMoveDatedBeforeTheLast() {
        ServiceCase submitted = play(new Move(CaseState.SUBMITTED, Actor.CLIENT));

        Result result = submitted.move(new Move(CaseState.REGISTERED, Actor.PROVIDER), START.minusSeconds(1));

        assertThat(result).isInstanceOfSatisfying(Result.Refused.class, refused -> assertThat(refused.why())
                .isEqualTo(Reason.BEFORE_THE_LAST));
    }

    @Property
    void isMovedByLegalMovesOnlyAndItsHistoryOnlyGrows(@ForAll("wishes") List<Move> wishes) {
        ServiceCase now = NEW;
        for (Move wish : wishes) {
            ServiceCase before = now;
            boolean legal = before.legalMoves().contains(wish);
            now = before.move(wish, START.plusMinutes(before.history().size()))
                    .fold(Result.Moved::serviceCase, refused -> {
                        assertThat(refused.legal())
                                .isEqualTo(before.legalMoves())
                                .doesNotContain(wish);
                        return before;
                    });
            assertThat(now.history()).hasSize(before.history().size() + (legal ? 1 : 0));
            assertThat(now.history().subList(0, before.history().size())).isEqualTo(before.history());
        }
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
    Arbitrary<List<Move>> wishes() {
        return Combinators.combine(Arbitraries.of(CaseState.class), Arbitraries.of(Actor.class))
                .as(Move::new)
                .list()
                .ofMaxSize(60);
    }

    private static ServiceCase play(Move... moves) {
        ServiceCase now = NEW;
        for (Move move : moves) {
            OffsetDateTime at = START.plusMinutes(now.history().size());
            now = now.move(move, at).fold(Result.Moved::serviceCase, refused -> {
                throw new AssertionError(refused.toString());
            });
        }
        return now;
    }
}
