// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import lv.vienreiz.catalog.AdministrativeAspect;
import lv.vienreiz.catalog.ServiceKind;

/**
 * The kind of an activity.
 *
 * @param found the kind
 * @param aspects what makes an administrative service one, as far as is known (M[90])
 * @param steps the steps that were taken; the last one decided
 */
public record Classification(ServiceKind found, Set<AdministrativeAspect> aspects, List<StepAnswer> steps)
        implements ClassificationResult {

    /** Makes a classification. */
    public Classification {
        Objects.requireNonNull(found, "found");
        aspects = Set.copyOf(aspects);
        steps = List.copyOf(steps);
    }

    /**
     * The step that decided.
     *
     * @return the last step
     */
    public ClassificationStep decidedBy() {
        return steps.get(steps.size() - 1).step();
    }

    @Override
    public <R> R fold(
            Function<? super Classification, ? extends R> decided,
            Function<? super Undecided, ? extends R> undecided,
            Function<? super Unclassifiable, ? extends R> unclassifiable) {
        return decided.apply(this);
    }
}
