// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import java.util.List;
import java.util.function.Function;
import lv.vienreiz.text.Language;

/**
 * That none of the steps applies, such as where nobody is identified and yet there is payment. The Model does not foresee it;
 * the activity is then described wrongly, or is several activities.
 *
 * @param steps all steps, none of which applies
 */
public record Unclassifiable(List<StepAnswer> steps) implements ClassificationResult {

    /** Makes it. */
    public Unclassifiable {
        steps = List.copyOf(steps);
    }

    @Override
    public <R> R fold(
            Function<? super Classification, ? extends R> decided,
            Function<? super Undecided, ? extends R> undecided,
            Function<? super Unclassifiable, ? extends R> unclassifiable) {
        return unclassifiable.apply(this);
    }

    @Override
    public String text(Language language) {
        return ClassificationResult.super.text(language) + "\n" + ClassificationTexts.get("Unclassifiable", language);
    }
}
