// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.text.Language;

/** What the classification of an activity gives: a kind, a question that must be answered first, or that no kind fits. */
public sealed interface ClassificationResult permits Classification, Undecided, Unclassifiable {

    /**
     * The steps that were taken, the last being the one that decided or stopped.
     *
     * @return the answers in order
     */
    List<StepAnswer> steps();

    /**
     * Chooses by what was found.
     *
     * @param decided takes the kind
     * @param undecided takes what is missing
     * @param unclassifiable takes that no kind fits
     * @param <R> the type of the result
     * @return what the chosen function gives
     */
    <R> R fold(
            Function<? super Classification, ? extends R> decided,
            Function<? super Undecided, ? extends R> undecided,
            Function<? super Unclassifiable, ? extends R> unclassifiable);

    /**
     * The kind, where it was found.
     *
     * @return the kind, or nothing
     */
    default Optional<ServiceKind> kind() {
        return fold(found -> Optional.of(found.found()), missing -> Optional.empty(), none -> Optional.empty());
    }

    /**
     * The way to the result in words.
     *
     * @param language Latvian; any other language is answered in English
     * @return one line for each step, and one for the result where no step decided
     */
    default String text(Language language) {
        return steps().stream().map(step -> step.text(language)).collect(Collectors.joining("\n"));
    }
}
