// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.workday;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** A day that was counted to, or the year of which nothing is known. */
public sealed interface Reckoning {

    /**
     * The day that was found.
     *
     * @param day the day
     */
    record Found(LocalDate day) implements Reckoning {}

    /**
     * The count came into a year of which nothing was stated, and was not guessed.
     *
     * @param year the year
     */
    record UnknownYear(int year) implements Reckoning {}

    /**
     * Handles both.
     *
     * @param found for a day
     * @param unknown for an unknown year
     * @param <R> the result
     * @return what the chosen function gives
     */
    default <R> R fold(Function<? super LocalDate, ? extends R> found, Function<? super Integer, ? extends R> unknown) {
        return this instanceof Found f ? found.apply(f.day()) : unknown.apply(((UnknownYear) this).year());
    }

    /**
     * The day.
     *
     * @return the day, or nothing where a year is unknown
     */
    default Optional<LocalDate> date() {
        return fold(Optional::of, year -> Optional.empty());
    }
}
