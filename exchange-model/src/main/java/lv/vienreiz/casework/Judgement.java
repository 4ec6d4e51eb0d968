// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.text.Language;

/**
 * What a {@link Lifecycle} says of a wished move: that it is legal, or why not and what would be.
 *
 * @param <S> the states
 */
public sealed interface Judgement<S extends Enum<S>> {

    /**
     * The move is legal.
     *
     * @param transition the way that it goes
     * @param <S> the states
     */
    record Legal<S extends Enum<S>>(Transition<S> transition) implements Judgement<S> {}

    /**
     * The move is not legal.
     *
     * @param from the state from which it was wished; nothing at the beginning
     * @param to the state that was wished
     * @param actor who wished it
     * @param why what stands in the way
     * @param missing the facts of which one would suffice, where such are missing
     * @param legal what could be done now, by whom and on what condition
     * @param <S> the states
     */
    record Illegal<S extends Enum<S>>(
            Optional<S> from, S to, Actor actor, Obstacle why, List<Fact> missing, List<Transition<S>> legal)
            implements Judgement<S> {

        /** Makes a refusal. */
        public Illegal {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(actor, "actor");
            Objects.requireNonNull(why, "why");
            missing = List.copyOf(missing);
            legal = List.copyOf(legal);
        }

        /**
         * Says why the move is not legal and what would be.
         *
         * @param language Latvian or English
         * @return two sentences
         */
        public String text(Language language) {
            return Wording.of(this, language);
        }
    }

    /**
     * Handles both answers.
     *
     * @param legal for a legal move
     * @param illegal for any other
     * @param <R> the result
     * @return what the chosen function gives
     */
    default <R> R fold(
            Function<? super Legal<S>, ? extends R> legal, Function<? super Illegal<S>, ? extends R> illegal) {
        return this instanceof Legal<S> l ? legal.apply(l) : illegal.apply((Illegal<S>) this);
    }
}
