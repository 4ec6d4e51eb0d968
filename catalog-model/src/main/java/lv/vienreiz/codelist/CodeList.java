// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.codelist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * An open code list: data with a source, a version and dates, to which a user may add lists of his own. One that was changed
 * by hand may break {@linkplain CodeListRules its rules}; its look-ups end all the same.
 *
 * @param id the identity of the list, the same in all versions
 * @param version the version
 * @param name what the list is called
 * @param publisher who publishes it
 * @param source where it comes from, and how sure it is
 * @param entries its codes
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "code-list", version = "1.0")
public record CodeList(
        URI id,
        @Size(max = 40) String version,
        @TextLength(max = 300) LocalizedText name,
        Optional<@TextLength(max = 300) LocalizedText> publisher,
        @Valid ListSource source,
        @Size(max = 5000) @Item("entry") List<@Valid CodeEntry> entries,
        Extensions extensions) {

    /** Makes a list; {@link #builder} is the convenient way. */
    public CodeList {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(extensions, "extensions");
        entries = List.copyOf(entries);
    }

    /**
     * Begins a list.
     *
     * @param id the identity of the list
     * @param version the version
     * @param name what the list is called
     * @param source where it comes from
     * @return a builder
     */
    public static CodeListBuilder builder(URI id, String version, LocalizedText name, ListSource source) {
        return new CodeListBuilder(id, version, name, source);
    }

    /**
     * Finds a code.
     *
     * @param code the code
     * @return its entry, the first where the list wrongly has several, or nothing
     */
    public Optional<CodeEntry> find(String code) {
        for (CodeEntry entry : entries) {
            if (entry.code().equals(code)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /**
     * The value by which documents name a code of this list.
     *
     * @param code the code
     * @return the code with this list and version
     * @throws IllegalArgumentException if the list has no such code
     */
    public CodedValue value(String code) {
        if (find(code).isEmpty()) {
            throw new IllegalArgumentException(
                    "The list " + id + " of version " + version + " has no code '" + code + "'; "
                            + Nearest.of(code, this)
                                    .map(n -> "did you mean '" + n + "'?")
                                    .orElse("see its entries"));
        }
        return new CodedValue(code, id.toString(), version);
    }

    /**
     * The codes that are valid on a day.
     *
     * @param day the day
     * @return the entries in the order of the list
     */
    public List<CodeEntry> validOn(LocalDate day) {
        return entries.stream().filter(entry -> entry.isValidOn(day)).toList();
    }

    /**
     * What a code is on a day: itself while it is valid, later the codes that came after it, through as many changes as there
     * were.
     *
     * @param code the code
     * @param day the day
     * @return the entries that are valid on that day, none where the code is unknown or had not begun
     */
    public List<CodeEntry> successorsOn(String code, LocalDate day) {
        Set<String> walked = new LinkedHashSet<>();
        walk(code, day, walked);
        return walked.stream()
                .flatMap(each -> find(each).stream())
                .filter(entry -> entry.isValidOn(day))
                .toList();
    }

    private void walk(String code, LocalDate day, Set<String> walked) {
        Optional<CodeEntry> entry = find(code);
        if (entry.isPresent() && walked.add(code) && entry.get().isExpired(day)) {
            entry.get().successors().forEach(next -> walk(next, day, walked));
        }
    }

    /**
     * The codes that ended in favour of a code.
     *
     * @param code the code
     * @return the entries that name it as a successor, in the order of the list
     */
    public List<CodeEntry> predecessors(String code) {
        return entries.stream()
                .filter(entry -> entry.successors().contains(code))
                .toList();
    }

    /**
     * The codes that are parts or cases of a code.
     *
     * @param code the code
     * @return the entries that name it as their parent, in the order of the list
     */
    public List<CodeEntry> children(String code) {
        return entries.stream()
                .filter(entry -> entry.parent().filter(code::equals).isPresent())
                .toList();
    }
}
