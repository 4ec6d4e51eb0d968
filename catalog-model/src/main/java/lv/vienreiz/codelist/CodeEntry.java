// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A code of a list, and the time for which it is valid. A code that ended names the codes of the same list that came after
 * it; one that was divided names several.
 *
 * @param code the code
 * @param name what it means
 * @param validFrom the first day on which it is valid; none means always before
 * @param validUntil the last day on which it is valid; none means that no end is known
 * @param successors the codes that came after it
 * @param parent the code of which it is a part or a case
 * @param note what else is known of it
 */
@Part
public record CodeEntry(
        @Size(max = 100) String code,
        @TextLength(max = 300) LocalizedText name,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        @Size(max = 20) @Item("successor") List<@Size(max = 100) String> successors,
        Optional<@Size(max = 100) String> parent,
        Optional<@TextLength(max = 1000) LocalizedText> note) {

    /** Makes an entry. */
    public CodeEntry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        successors = List.copyOf(successors);
    }

    /**
     * Begins an entry.
     *
     * @param code the code
     * @param name what it means
     * @return a builder
     */
    public static CodeEntryBuilder builder(String code, LocalizedText name) {
        return new CodeEntryBuilder(code, name);
    }

    /**
     * Makes an entry that is always valid.
     *
     * @param code the code
     * @param name what it means
     * @return the entry
     */
    public static CodeEntry of(String code, LocalizedText name) {
        return builder(code, name).build();
    }

    /**
     * Tells whether the code is valid on a day.
     *
     * @param day the day
     * @return true from its first to its last day, both included
     */
    public boolean isValidOn(LocalDate day) {
        return !isEarly(day) && !isExpired(day);
    }

    /** True before the first day. */
    boolean isEarly(LocalDate day) {
        return validFrom.isPresent() && day.isBefore(validFrom.get());
    }

    /** True after the last day. */
    boolean isExpired(LocalDate day) {
        return validUntil.isPresent() && day.isAfter(validUntil.get());
    }
}
