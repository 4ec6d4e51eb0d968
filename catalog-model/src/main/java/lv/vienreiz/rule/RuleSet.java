// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.form.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a profile, for every kind of document that the modules at hand know, with a program's own rules beside them.
 * Immutable and safe for several threads: make one and keep it.
 *
 * <pre>{@code
 * RuleSet rules = RuleSet.of(Profile.P_2019).without(RULE_18, "reviews are kept in the quality system");
 * rules.check(permit).printTo(System.err, Language.LATVIAN);         // a document that was built
 * Reading<?> reading = rules.read(Path.of("permit.json"));           // a text: its form and its rules, with line and column
 * }</pre>
 *
 * <p>A rule that lacks what it needs, such as the kind of service, is listed in {@link Findings#skipped}; one that was
 * switched off, in {@link Findings#switchedOff}.
 */
public final class RuleSet {

    private final Profile profile;
    private final @Nullable LocalDate asOf;
    private final Bundle bundle;
    private final List<Member<?>> members;
    private final RulesByType byType;

    private RuleSet(
            Profile profile, @Nullable LocalDate asOf, Bundle bundle, List<Member<?>> members, RulesByType byType) {
        this.profile = profile;
        this.asOf = asOf;
        this.bundle = bundle;
        this.members = members;
        this.byType = byType;
    }

    private RuleSet withMembers(List<Member<?>> others) {
        return new RuleSet(profile, asOf, bundle, List.copyOf(others), new RulesByType(others));
    }

    /**
     * Makes the set of all rules of a profile, for the current day.
     *
     * @param profile by which source document the rules are weighed
     * @return the rules
     */
    public static RuleSet of(Profile profile) {
        List<Member<?>> members = new ArrayList<>();
        for (CheckedRule<?> rule : Books.rules()) {
            members.add(Member.of(rule, profile));
        }
        return new RuleSet(profile, null, Bundle.of(List.of()), List.copyOf(members), new RulesByType(members));
    }

    /**
     * The profile by which the rules are weighed.
     *
     * @return the profile
     */
    public Profile profile() {
        return profile;
    }

    /**
     * Sets the day for which rules that speak of time are checked; unless set, it is today in Latvia.
     *
     * @param day the day
     * @return rules for that day
     */
    public RuleSet asOf(LocalDate day) {
        return new RuleSet(profile, Objects.requireNonNull(day, "day"), bundle, members, byType);
    }

    /**
     * Sets the documents among which a document is checked, so that rules can look at what it refers to. Rules that need a
     * kind of document of which the bundle holds none are skipped.
     *
     * @param documents the documents
     * @return rules that know them
     */
    public RuleSet among(Bundle documents) {
        return new RuleSet(profile, asOf, Objects.requireNonNull(documents, "documents"), members, byType);
    }

    /**
     * Switches a rule off.
     *
     * @param id the rule; one that the profile does not have may be named too
     * @param reason why, as it will stand in {@link Findings#switchedOff}
     * @return the rules without it
     * @throws IllegalArgumentException if there is no such rule, or the reason is blank
     */
    public RuleSet without(RuleId id, String reason) {
        return changed(id, member -> member.without(reason));
    }

    /**
     * Gives a rule another weight, also one that the profile does not have.
     *
     * @param id the rule
     * @param severity how much it weighs
     * @return the rules with that weight
     * @throws IllegalArgumentException if there is no such rule
     */
    public RuleSet with(RuleId id, Severity severity) {
        return changed(id, member -> member.with(severity));
    }

    /**
     * Adds a rule of the user's own.
     *
     * @param own the rule, named with a prefix of its own
     * @return the rules with it
     * @throws IllegalArgumentException if the name is taken or begins as ours do, if its subject is no document, or if a
     *     text is missing
     */
    public RuleSet and(CheckedRule<?> own) {
        OwnRule.check(own);
        if (members.stream().anyMatch(member -> member.rule().id().equals(own.id()))) {
            throw new IllegalArgumentException("There is a rule " + own.id() + " already; give this one another name");
        }
        List<Member<?>> more = new ArrayList<>(members);
        more.add(Member.of(own, profile));
        return withMembers(more);
    }

    private RuleSet changed(RuleId id, UnaryOperator<Member<?>> change) {
        List<Member<?>> changed = new ArrayList<>(members);
        boolean none = true;
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i).rule().id().equals(id)) {
                changed.set(i, change.apply(changed.get(i)));
                none = false;
            }
        }
        if (none) {
            List<String> names = members.stream()
                    .map(member -> member.rule().id().value())
                    .distinct()
                    .toList();
            throw new IllegalArgumentException("There is no rule " + id + " in this set; the nearest are "
                    + String.join(", ", Spelling.nearestFirst(id.value(), names)));
        }
        return withMembers(changed);
    }

    /**
     * Checks a document against the rules. Its structure is not looked at again: {@link Documents#read} has done that, and
     * {@link Documents#check} does it for a document that was built.
     *
     * @param document the document
     * @return what was found, in the order of the rules and without line and column
     * @throws IllegalArgumentException if the object is no document
     */
    public Findings check(Object document) {
        return byType.of(document.getClass()).check(document, asOf, bundle);
    }

    /**
     * Reads a document whose kind is told by its content, and checks its structure and the rules.
     *
     * @param bytes the text
     * @return the document and everything that was found, with line and column, in the order of the text; where it cannot be
     *     read, its rules are listed as skipped
     */
    public Reading<?> read(byte[] bytes) {
        Optional<Class<?>> type = Documents.typeOf(bytes);
        return type.isPresent() ? read(type.get(), bytes) : Documents.read(bytes);
    }

    /**
     * Reads a document from a file, and checks its structure and the rules.
     *
     * @param file the file
     * @return as {@link #read(byte[])}
     * @throws IOException if the file cannot be read
     */
    public Reading<?> read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /**
     * Reads a document of a known kind, and checks its structure and the rules.
     *
     * @param type the record
     * @param bytes the text
     * @param <T> the record
     * @return as {@link #read(byte[])}
     * @throws IllegalArgumentException if the record is no document
     */
    public <T> Reading<T> read(Class<T> type, byte[] bytes) {
        return Documents.read(type, bytes)
                .fold(
                        usable -> checked(usable, bytes),
                        unusable -> new Reading.Unusable<>(
                                unusable.findings().and(byType.of(type).skipped())));
    }

    private <T> Reading<T> checked(Reading.Usable<T> usable, byte[] bytes) {
        Object document = usable.value();
        Findings rules = Documents.locate(check(document), document, bytes);
        return new Reading.Usable<>(usable.value(), usable.findings().and(rules).inOrderOfText());
    }
}
