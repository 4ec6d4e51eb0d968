// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** An answer to a criterion: the verdict, why, and what it rests on. Immutable; texts are put into words when they are asked for. */
public final class Answer {

    /** What kind of evidence gave an answer. */
    public enum Basis {
        /** Facts: the description, cases, measurements or other documents. */
        FACT,
        /** The institution's own word, with a reference. */
        DECLARATION,
        /** A supposition, to see what would follow. */
        SUPPOSITION,
        /** Nothing; such an answer is always unclear. */
        NOTHING
    }

    private static final Answer SUPPOSED =
            new Answer(Verdict.MET, Basis.SUPPOSITION, Phrase.of("supposed"), null, null);
    private static final Answer UNDECLARED = unproven(Phrase.of("declared.not"));

    private final Verdict verdict;
    private final Basis basis;
    private final Phrase why;
    private final @Nullable Phrase restsOn;
    private final @Nullable URI address;

    private Answer(Verdict verdict, Basis basis, Phrase why, @Nullable Phrase restsOn, @Nullable URI address) {
        this.verdict = verdict;
        this.basis = basis;
        this.why = why;
        this.restsOn = restsOn;
        this.address = address;
    }

    static Answer fact(Verdict verdict, Phrase why, Phrase restsOn) {
        return new Answer(verdict, Basis.FACT, why, restsOn, null);
    }

    static Answer fact(Verdict verdict, Phrase why, Phrase restsOn, Optional<URI> address) {
        return new Answer(verdict, Basis.FACT, why, restsOn, address.orElse(null));
    }

    static Answer unproven(Phrase why) {
        return new Answer(Verdict.UNCLEAR, Basis.NOTHING, why, null, null);
    }

    static Answer supposed() {
        return SUPPOSED;
    }

    static Answer undeclared() {
        return UNDECLARED;
    }

    static Answer declared(Declaration declaration) {
        Phrase reference = declaration
                .reference()
                .or(() -> declaration.address().map(URI::toString))
                .map(text -> Phrase.of("quoted", "text", LocalizedText.lv(text)))
                .orElse(null);
        return new Answer(
                declaration.verdict(),
                Basis.DECLARATION,
                Phrase.of("quoted", "text", declaration.reason()),
                reference,
                declaration.address().orElse(null));
    }

    /**
     * The verdict.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * What kind of evidence gave it.
     *
     * @return the kind
     */
    public Basis basis() {
        return basis;
    }

    /**
     * Why.
     *
     * @return the reason, in Latvian and English; as the institution wrote it where it declared the answer
     */
    public LocalizedText reason() {
        return why.text();
    }

    /**
     * What it rests on.
     *
     * @return the reference; none where there is no evidence
     */
    public Optional<Reference> reference() {
        return Optional.ofNullable(restsOn).map(phrase -> new Reference(phrase.text(), Optional.ofNullable(address)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer answer
                && verdict == answer.verdict
                && basis == answer.basis
                && why.equals(answer.why)
                && Objects.equals(restsOn, answer.restsOn)
                && Objects.equals(address, answer.address);
    }

    @Override
    public int hashCode() {
        return Objects.hash(verdict, basis, why, restsOn, address);
    }

    @Override
    public String toString() {
        return verdict + " by " + basis;
    }
}
