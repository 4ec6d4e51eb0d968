// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.sample.JsonEdits;

/**
 * One way to break one rule in a document that keeps all of them; the form of the document stays sound. Immutable and safe for
 * several threads; {@link Faults} lists what there is.
 *
 * @param <T> the kind of document
 */
public final class Fault<T> {

    private final RuleId rule;
    private final String name;
    private final Class<T> kind;
    private final UnaryOperator<T> change;
    private final Predicate<T> fits;
    private final Set<RuleId> implied;
    private final Function<T, List<?>> around;

    private Fault(RuleId rule, String name, Class<T> kind, UnaryOperator<T> change) {
        this.rule = rule;
        this.name = name;
        this.kind = kind;
        this.change = change;
        fits = document -> true;
        implied = Set.of();
        around = document -> List.of();
    }

    private Fault(Fault<T> other, Predicate<T> fits, Set<RuleId> implied, Function<T, List<?>> around) {
        rule = other.rule;
        name = other.name;
        kind = other.kind;
        change = other.change;
        this.fits = fits;
        this.implied = implied;
        this.around = around;
    }

    /** A fault that a change of the record makes. */
    static <T> Fault<T> of(RuleId rule, String name, Class<T> kind, UnaryOperator<T> change) {
        return new Fault<>(rule, name, kind, change);
    }

    /** A fault that changes of the text make. */
    static <T> Fault<T> of(RuleId rule, String name, Class<T> kind, JsonEdits edits) {
        return of(rule, name, kind, document -> edited(kind, document, edits));
    }

    static <T> T edited(Class<T> kind, T document, JsonEdits edits) {
        String json = new String(Documents.bytes(document, WrittenForm.JSON), StandardCharsets.UTF_8);
        return Documents.read(kind, edits.in(json).getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    /** The same fault in some documents only. */
    Fault<T> when(Predicate<T> more) {
        return new Fault<>(this, fits.and(more), implied, around);
    }

    /** The same fault, which breaks other rules in passing. */
    Fault<T> implying(RuleId... others) {
        return new Fault<>(this, fits, Set.of(others), around);
    }

    /** The same fault, which shows only where the documents around are known. */
    Fault<T> among(Function<T, List<?>> documents) {
        return new Fault<>(this, fits, implied, documents);
    }

    /**
     * The rule that is broken.
     *
     * @return its name
     */
    public RuleId rule() {
        return rule;
    }

    /**
     * What is wrong, in a few words.
     *
     * @return lower-case words joined by hyphens, of which no other fault of the rule has the same
     */
    public String name() {
        return name;
    }

    /**
     * The kind of document.
     *
     * @return its record
     */
    public Class<T> kind() {
        return kind;
    }

    /**
     * The other rules that may be broken with it.
     *
     * @return their names, mostly none
     */
    public Set<RuleId> implied() {
        return implied;
    }

    /**
     * Breaks the rule in a document.
     *
     * @param sound a document that keeps all rules
     * @return a copy that breaks this one, or nothing where the rule does not concern the document
     */
    public Optional<T> in(T sound) {
        Objects.requireNonNull(sound, "sound");
        return fits.test(sound) ? Optional.of(change.apply(sound)) : Optional.empty();
    }

    /**
     * The documents around a broken one that its rule has to know to find the fault.
     *
     * @param wrong a document that {@link #in} gave
     * @return documents for a {@link lv.vienreiz.rule.Bundle}, mostly none
     */
    public List<Object> around(T wrong) {
        return List.copyOf(around.apply(wrong));
    }

    @Override
    public String toString() {
        return rule + " " + name;
    }
}
