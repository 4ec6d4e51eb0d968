// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.vienreiz.text.Language;

/**
 * The answer of one step: whether it applies, and the facts by which it does or does not.
 *
 * @param step the step
 * @param applies whether it applies
 * @param because the facts that explain the answer
 */
public record StepAnswer(ClassificationStep step, Truth applies, List<KnownFact> because) {

    /** Makes an answer. */
    public StepAnswer {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(applies, "applies");
        because = List.copyOf(because);
    }

    /**
     * The answer in words.
     *
     * @param language Latvian; any other language is answered in English
     * @return one sentence, with the number and the source of the step
     */
    public String text(Language language) {
        String facts = because.stream().map(fact -> fact.text(language)).collect(Collectors.joining(", "));
        return ClassificationTexts.say(
                "Answer." + applies,
                language,
                "number",
                step.number(),
                "source",
                step.source(),
                "because",
                facts,
                "kind",
                ClassificationTexts.get("Kind." + step.kind(), language));
    }
}
