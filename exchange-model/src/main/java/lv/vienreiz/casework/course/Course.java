// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.course;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.Fact;
import lv.vienreiz.casework.Judgement;
import lv.vienreiz.casework.Lifecycle;
import lv.vienreiz.casework.Obstacle;

/**
 * One thing that goes its way through a {@link Lifecycle}, such as one complaint, with every step that it took. Immutable; a
 * move gives a new one.
 *
 * @param lifecycle the machine
 * @param steps the steps in order, empty before the first
 * @param <S> the states
 */
public record Course<S extends Enum<S>>(Lifecycle<S> lifecycle, List<Step<S>> steps) {

    /** Makes a course of its steps. */
    public Course {
        Objects.requireNonNull(lifecycle, "lifecycle");
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param to the state that was reached
     * @param actor who moved it
     * @param at when
     * @param <S> the states
     */
    public record Step<S extends Enum<S>>(S to, Actor actor, OffsetDateTime at) {

        /** Makes a step. */
        public Step {
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(at, "at");
        }
    }

    /**
     * How a wished move ends.
     *
     * @param <S> the states
     */
    public sealed interface Result<S extends Enum<S>> {

        /**
         * The move was legal.
         *
         * @param course the course after it
         * @param <S> the states
         */
        record Moved<S extends Enum<S>>(Course<S> course) implements Result<S> {}

        /**
         * The move was not legal, and the course is as it was.
         *
         * @param judgement why not, and what would be
         * @param <S> the states
         */
        record Refused<S extends Enum<S>>(Judgement.Illegal<S> judgement) implements Result<S> {}

        /**
         * Handles both ways of ending.
         *
         * @param moved for a legal move
         * @param refused for any other
         * @param <R> the result
         * @return what the chosen function gives
         */
        default <R> R fold(
                Function<? super Course<S>, ? extends R> moved,
                Function<? super Judgement.Illegal<S>, ? extends R> refused) {
            return this instanceof Moved<S> m
                    ? moved.apply(m.course())
                    : refused.apply(((Refused<S>) this).judgement());
        }
    }

    /**
     * Begins a course.
     *
     * @param lifecycle the machine
     * @param <S> the states
     * @return a course without steps
     */
    public static <S extends Enum<S>> Course<S> of(Lifecycle<S> lifecycle) {
        return new Course<>(lifecycle, List.of());
    }

    /**
     * Where it stands.
     *
     * @return the state that the last step reached, or nothing before the first
     */
    public Optional<S> state() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(last().to());
    }

    /**
     * Moves on, if that is legal.
     *
     * @param to the state to reach
     * @param actor who wishes it
     * @param at when
     * @param known the facts that are established
     * @return the course after the step, or why it could not be made
     */
    public Result<S> move(S to, Actor actor, OffsetDateTime at, Set<Fact> known) {
        Judgement<S> judgement = lifecycle.judge(state(), to, actor, known);
        if (judgement instanceof Judgement.Illegal<S> illegal) {
            return new Result.Refused<>(illegal);
        }
        if (!steps.isEmpty() && at.isBefore(last().at())) {
            return new Result.Refused<>(new Judgement.Illegal<>(
                    state(), to, actor, Obstacle.BEFORE_THE_LAST, List.of(), lifecycle.from(state())));
        }
        List<Step<S>> longer = new ArrayList<>(steps);
        longer.add(new Step<>(to, actor, at));
        return new Result.Moved<>(new Course<>(lifecycle, longer));
    }

    private Step<S> last() {
        return steps.get(steps.size() - 1);
    }
}
