// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.text.LocalizedText;

/**
 * An answer to a criterion.
 *
 * @param verdict the verdict
 * @param basis what kind of evidence gave it
 * @param reason why, in Latvian and English
 * @param reference what it rests on; none where there is no evidence
 */
public record Answer(Verdict verdict, Basis basis, LocalizedText reason, Optional<Reference> reference) {

    /** What kind of evidence gave an answer. */
    public enum Basis {
        /** Facts: the description, cases or measurements. */
        FACT,
        /** The institution's own word, with a reference. */
        DECLARATION,
        /** Nothing; such an answer is always unclear. */
        NOTHING
    }

    /** Makes an answer. */
    public Answer {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(reference, "reference");
    }

    static Answer fact(Verdict verdict, LocalizedText reason, Reference reference) {
        return new Answer(verdict, Basis.FACT, reason, Optional.of(reference));
    }

    static Answer unproven(LocalizedText reason) {
        return new Answer(Verdict.UNCLEAR, Basis.NOTHING, reason, Optional.empty());
    }
}
