// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A state machine: by which moves something may begin, and how it goes on from each state, for whom and on what condition.
 * Immutable and safe for several threads.
 *
 * <pre>{@code
 * Lifecycle.of(Light.class)
 *         .begins(Light.OFF, Guard.NONE, Actor.OWNER)
 *         .leads(Light.OFF, Light.ON, Guard.NONE, Actor.CLIENT, Actor.OWNER)
 *         .build()
 * }</pre>
 *
 * @param <S> the states
 */
public final class Lifecycle<S extends Enum<S>> {

    private final Class<S> states;
    private final List<Transition<S>> first;
    private final Map<S, List<Transition<S>>> table;

    private Lifecycle(Builder<S> builder) {
        states = builder.states;
        first = List.copyOf(builder.first);
        table = new EnumMap<>(builder.table);
        table.replaceAll((state, ways) -> List.copyOf(ways));
    }

    /**
     * Begins a machine.
     *
     * @param states the states
     * @param <S> the states
     * @return a builder
     */
    public static <S extends Enum<S>> Builder<S> of(Class<S> states) {
        return new Builder<>(states);
    }

    /**
     * The ways by which it may begin.
     *
     * @return the ways, in the order in which they were stated
     */
    public List<Transition<S>> first() {
        return first;
    }

    /**
     * The ways on from a state.
     *
     * @param state the state
     * @return the ways, none from a final state
     */
    public List<Transition<S>> from(S state) {
        return table.getOrDefault(state, List.of());
    }

    /**
     * The ways on from where something stands.
     *
     * @param state its state, or nothing before its beginning
     * @return the ways
     */
    public List<Transition<S>> from(Optional<S> state) {
        return state.map(this::from).orElse(first);
    }

    /**
     * The states of the machine.
     *
     * @return all of them
     */
    public List<S> states() {
        return List.of(states.getEnumConstants());
    }

    /**
     * Judges a wished move.
     *
     * @param from where it stands, or nothing before its beginning
     * @param to the state to reach
     * @param actor who wishes it
     * @param known the facts that are established
     * @return that it is legal, or why not and what would be
     */
    public Judgement<S> judge(Optional<S> from, S to, Actor actor, Collection<Fact> known) {
        List<Transition<S>> ways = from(from);
        Obstacle obstacle = ways.isEmpty() ? Obstacle.ENDED : Obstacle.NO_SUCH_MOVE;
        List<Fact> missing = List.of();
        for (Transition<S> way : ways) {
            if (way.to() != to) {
                continue;
            }
            if (!way.actors().contains(actor)) {
                obstacle = obstacle == Obstacle.LACKS_A_FACT ? obstacle : Obstacle.NOT_THIS_ACTOR;
                continue;
            }
            missing = way.guard().missing(known);
            if (missing.isEmpty()) {
                return new Judgement.Legal<>(way);
            }
            obstacle = Obstacle.LACKS_A_FACT;
        }
        return new Judgement.Illegal<>(from, to, actor, obstacle, missing, ways);
    }

    /**
     * Builds a machine. Not safe for several threads.
     *
     * @param <S> the states
     */
    public static final class Builder<S extends Enum<S>> {

        private final Class<S> states;
        private final List<Transition<S>> first = new ArrayList<>();
        private final Map<S, List<Transition<S>>> table;

        private Builder(Class<S> states) {
            this.states = Objects.requireNonNull(states, "states");
            this.table = new EnumMap<>(states);
        }

        /**
         * Adds a way to begin.
         *
         * @param to the first state
         * @param guard what must be established
         * @param actors who may begin so
         * @return this builder
         */
        public Builder<S> begins(S to, Guard guard, Actor... actors) {
            first.add(new Transition<>(to, List.of(actors), guard));
            return this;
        }

        /**
         * Adds a way on.
         *
         * @param from the state that is left
         * @param to the state that is reached
         * @param guard what must be established
         * @param actors who may go
         * @return this builder
         */
        public Builder<S> leads(S from, S to, Guard guard, Actor... actors) {
            table.computeIfAbsent(from, state -> new ArrayList<>()).add(new Transition<>(to, List.of(actors), guard));
            return this;
        }

        /**
         * Builds the machine.
         *
         * @return the machine
         */
        public Lifecycle<S> build() {
            return new Lifecycle<>(this);
        }
    }
}
