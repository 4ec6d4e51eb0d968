// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.text.Language;

/**
 * That a fact is missing without which the activity has no kind yet.
 *
 * @param missing the fact to find out next
 * @param possible the kinds that it can still turn out to be
 * @param steps the steps that were taken; the last one could not be answered
 */
public record Undecided(ActivityFact missing, Set<ServiceKind> possible, List<StepAnswer> steps)
        implements ClassificationResult {

    /** Makes it. */
    public Undecided {
        Objects.requireNonNull(missing, "missing");
        possible = Set.copyOf(possible);
        steps = List.copyOf(steps);
    }

    @Override
    public <R> R fold(
            Function<? super Classification, ? extends R> decided,
            Function<? super Undecided, ? extends R> undecided,
            Function<? super Unclassifiable, ? extends R> unclassifiable) {
        return undecided.apply(this);
    }

    @Override
    public String text(Language language) {
        return ClassificationResult.super.text(language) + "\n" + missing.question(language);
    }
}
