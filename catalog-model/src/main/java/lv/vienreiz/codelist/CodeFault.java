// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.document.form.Spelling;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/**
 * What is wrong with a coded value. A rule hands it on: {@code report.found(path, fault.variant(), fault.arguments())}, with
 * a text for each variant.
 *
 * @param kind what is wrong
 * @param arguments the facts by name: {@code code}, {@code list}, and as the kind has them {@code nearest}, {@code from},
 *     {@code until}, {@code successors}
 */
public record CodeFault(Kind kind, Map<String, String> arguments) {

    /** What can be wrong with a coded value. */
    public enum Kind {
        /** The list is not known. */
        UNKNOWN_LIST("list"),
        /** The list has no such code. */
        UNKNOWN_CODE("code"),
        /** The code is not valid yet. */
        EARLY("early"),
        /** The code is no longer valid. */
        EXPIRED("expired");

        private final String variant;

        Kind(String variant) {
            this.variant = variant;
        }
    }

    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                CodeList.class.getResourceAsStream("faults_lv.properties"),
                CodeList.class.getResourceAsStream("faults_en.properties"));
    }

    /** Makes a fault. */
    public CodeFault {
        Objects.requireNonNull(kind, "kind");
        arguments = Map.copyOf(arguments);
    }

    static CodeFault unknownList(CodedValue value, List<String> known) {
        return new CodeFault(
                Kind.UNKNOWN_LIST,
                Map.of("code", value.code(), "list", value.list(), "nearest", nearest(value.list(), known)));
    }

    static CodeFault unknown(CodedValue value, CodeList list) {
        List<String> known = list.entries().stream().map(CodeEntry::code).toList();
        return new CodeFault(
                Kind.UNKNOWN_CODE,
                Map.of("code", value.code(), "list", value.list(), "nearest", nearest(value.code(), known)));
    }

    static Optional<CodeFault> untimely(CodedValue value, CodeList list, CodeEntry entry, LocalDate day) {
        if (entry.isEarly(day)) {
            String from = entry.validFrom().orElse(day).toString();
            return Optional.of(
                    new CodeFault(Kind.EARLY, Map.of("code", value.code(), "list", value.list(), "from", from)));
        }
        if (!entry.isExpired(day)) {
            return Optional.empty();
        }
        String until = entry.validUntil().orElse(day).toString();
        String successors = list.successorsOn(entry.code(), day).stream()
                .map(CodeEntry::code)
                .collect(Collectors.joining(", "));
        return Optional.of(new CodeFault(
                Kind.EXPIRED,
                Map.of(
                        "code",
                        value.code(),
                        "list",
                        value.list(),
                        "until",
                        until,
                        "successors",
                        successors.isEmpty() ? "-" : successors)));
    }

    private static String nearest(String word, List<String> known) {
        return Optional.ofNullable(Spelling.nearest(word, known))
                .orElseGet(() -> String.join(", ", Spelling.nearestFirst(word, known)));
    }

    /**
     * Which wording of a rule fits.
     *
     * @return {@code list}, {@code code}, {@code early} or {@code expired}
     */
    public String variant() {
        return kind.variant;
    }

    /**
     * Says what is wrong, and what may have been meant.
     *
     * @param language Latvian or English; any other is answered in English
     * @return a sentence or two
     */
    public String text(Language language) {
        return Texts.filled(Loaded.TEXTS.get(kind.variant, language), arguments::get);
    }
}
