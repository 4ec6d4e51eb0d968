// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.Fact;
import lv.vienreiz.casework.Judgement;
import lv.vienreiz.casework.Lifecycle;
import lv.vienreiz.casework.Obstacle;
import lv.vienreiz.casework.Transition;
import lv.vienreiz.text.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CourseTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-11-23T09:00:00+02:00");

    static List<Lifecycle<?>> machines() {
        return Lifecycles.all();
    }

    @Test
    void aComplaintIsAnsweredByTheOwnerAlone() {
        Course<FeedbackState> routed =
                played(Lifecycles.feedback(), Set.of(), FeedbackState.RECEIVED, FeedbackState.ROUTED);

        Judgement.Illegal<FeedbackState> refused =
                refused(routed.move(FeedbackState.ANSWERED, Actor.PROVIDER, START.plusDays(1), Set.of()));

        assertThat(refused.why()).isEqualTo(Obstacle.LACKS_A_FACT);
        assertThat(refused.missing()).containsExactly(Fact.NOT_A_COMPLAINT);
        assertThat(refused.text(Language.LATVIAN))
                .contains("tā nav sūdzība")
                .contains("Tagad drīkst: tiek izskatīta (turētājs)");
        assertThat(routed.move(FeedbackState.ANSWERED, Actor.PROVIDER, START.plusDays(1), Set.of(Fact.NOT_A_COMPLAINT)))
                .isInstanceOf(Course.Result.Moved.class);
    }

    @Test
    void aRatingIsAskedForOnlyAfterDelivery() {
        Course<RatingState> none = Course.of(Lifecycles.rating());

        assertThat(refused(none.move(RatingState.ASKED, Actor.PROCESS, START, Set.of()))
                        .missing())
                .containsExactly(Fact.CASE_DELIVERED);
        assertThat(none.move(RatingState.ASKED, Actor.PROCESS, START, Set.of(Fact.CASE_DELIVERED)))
                .isInstanceOf(Course.Result.Moved.class);
    }

    @Test
    void refusesAStepDatedBeforeTheLastAndAnyAfterTheEnd() {
        Course<PermissionState> revoked =
                played(Lifecycles.permission(), Set.of(Fact.CLIENT_IDENTIFIED), PermissionState.GRANTED);

        assertThat(refused(revoked.move(PermissionState.REVOKED, Actor.CLIENT, START.minusDays(1), Set.of()))
                        .why())
                .isEqualTo(Obstacle.BEFORE_THE_LAST);
        Course<PermissionState> ended = played(
                Lifecycles.permission(),
                Set.of(Fact.CLIENT_IDENTIFIED),
                PermissionState.GRANTED,
                PermissionState.REVOKED);
        assertThat(refused(ended.move(PermissionState.GRANTED, Actor.CLIENT, START.plusDays(1), Set.of()))
                        .why())
                .isEqualTo(Obstacle.ENDED);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void everyStateOfEveryMachineCanBeReached(Lifecycle<?> machine) {
        Set<Object> reached = new HashSet<>();
        reachable(machine, reached);

        assertThat(reached).containsExactlyInAnyOrderElementsOf(machine.states());
    }

    @Property
    void stepsAreTakenExactlyIfTheTableHasThemForTheActorAndTheFacts(
            @ForAll List<IncidentState> wishes, @ForAll Actor actor) {
        Course<IncidentState> now = Course.of(Lifecycles.incident());
        for (IncidentState wish : wishes) {
            Course<IncidentState> before = now;
            boolean legal = Lifecycles.incident().from(before.state()).stream()
                    .anyMatch(way -> way.to() == wish && way.actors().contains(actor));
            now = before.move(wish, actor, START, Set.of()).fold(moved -> moved, illegal -> before);
            assertThat(now.steps()).hasSize(before.steps().size() + (legal ? 1 : 0));
        }
    }

    private static <S extends Enum<S>> void reachable(Lifecycle<S> machine, Set<Object> reached) {
        List<S> frontier = machine.first().stream().map(Transition::to).toList();
        while (!frontier.isEmpty()) {
            reached.addAll(frontier);
            frontier = frontier.stream()
                    .flatMap(state -> machine.from(state).stream())
                    .map(Transition::to)
                    .filter(state -> !reached.contains(state))
                    .toList();
        }
    }

    @SafeVarargs
    private static <S extends Enum<S>> Course<S> played(Lifecycle<S> machine, Set<Fact> known, S... states) {
        Course<S> now = Course.of(machine);
        for (S state : states) {
            Optional<S> from = now.state();
            Actor actor = machine.from(from).stream()
                    .filter(way -> way.to() == state)
                    .findFirst()
                    .orElseThrow()
                    .actors()
                    .get(0);
            now = now.move(state, actor, START, known).fold(moved -> moved, illegal -> {
                throw new AssertionError(illegal.text(Language.ENGLISH));
            });
        }
        return now;
    }

    private static <S extends Enum<S>> Judgement.Illegal<S> refused(Course.Result<S> result) {
        return result.fold(
                moved -> {
                    throw new AssertionError("It was legal");
                },
                illegal -> illegal);
    }
}
