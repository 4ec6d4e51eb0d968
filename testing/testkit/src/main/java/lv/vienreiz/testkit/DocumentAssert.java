// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.Language;
import org.assertj.core.api.AbstractAssert;

/**
 * An assertion on one document: on its form and on the rules. Unless told otherwise, the rules are those of {@link
 * Profile#P_2019} for the current day. A failure lists everything that was found, in words.
 */
public final class DocumentAssert extends AbstractAssert<DocumentAssert, String> {

    private final Function<RuleSet, Findings> check;
    private UnaryOperator<RuleSet> day = rules -> rules;
    private Optional<RuleSet> given = Optional.empty();

    DocumentAssert(String name, Function<RuleSet, Findings> check) {
        super(name, DocumentAssert.class);
        this.check = check;
    }

    /**
     * Sets the rules that the following assertions use.
     *
     * @param other the rules, such as a user's own
     * @return this assertion
     */
    public DocumentAssert checkedBy(RuleSet other) {
        given = Optional.of(other);
        return this;
    }

    /**
     * Sets the day for which the following assertions check.
     *
     * @param date the day
     * @return this assertion
     */
    public DocumentAssert asOf(LocalDate date) {
        day = some -> some.asOf(date);
        return this;
    }

    /**
     * Asserts that the document has no error; warnings and information do not count.
     *
     * @param profile by which the rules are weighed; where {@link #checkedBy} gave rules, it is theirs
     * @return this assertion
     * @throws IllegalArgumentException if the rules that were given are weighed by another profile
     */
    public DocumentAssert isValidIn(Profile profile) {
        given.filter(rules -> rules.profile() != profile).ifPresent(rules -> {
            throw new IllegalArgumentException("The rules that were given are weighed by " + rules.profile()
                    + ", not by " + profile + "; give rules of " + profile + ", or ask by " + rules.profile());
        });
        Findings findings = check.apply(day.apply(given.orElseGet(() -> RuleSet.of(profile))));
        if (findings.hasErrors()) {
            throw failure(findings, "to be valid in " + profile);
        }
        return this;
    }

    /**
     * Asserts that nothing at all was found, not even information.
     *
     * @return this assertion
     */
    public DocumentAssert hasNoFindings() {
        Findings findings = findings();
        if (!findings.isEmpty()) {
            throw failure(findings, "to have no findings");
        }
        return this;
    }

    /**
     * Asserts that the document breaks a rule.
     *
     * @param rule the rule
     * @return an assertion on where
     */
    public FindingAssert has(RuleId rule) {
        Findings findings = findings();
        List<Finding> some =
                findings.filter(finding -> finding.rule().id().equals(rule)).all();
        if (some.isEmpty()) {
            throw failure(findings, "to break " + rule);
        }
        return new FindingAssert(this, findings, some);
    }

    /**
     * Asserts that the document breaks a rule, and nothing else was found.
     *
     * @param rule the rule
     * @return an assertion on where
     */
    public FindingAssert hasOnly(RuleId rule) {
        Findings findings = findings();
        boolean only = findings.stream().allMatch(finding -> finding.rule().id().equals(rule));
        if (findings.isEmpty() || !only) {
            throw failure(findings, "to break only " + rule);
        }
        return new FindingAssert(this, findings, findings.all());
    }

    private Findings findings() {
        return check.apply(day.apply(given.orElseGet(() -> RuleSet.of(Profile.P_2019))));
    }

    /** A failure that says what was expected and lists what was found. */
    AssertionError failure(Findings findings, String expected) {
        StringBuilder found = new StringBuilder();
        findings.printTo(found, Language.ENGLISH);
        return failure(
                "%nExpecting document %s%n  %s%nbut %s",
                actual,
                expected,
                findings.isEmpty() ? "nothing was found" + notRun(found) : "found:%n".formatted() + indented(found));
    }

    private static String notRun(StringBuilder found) {
        return found.isEmpty() ? "" : "; these were not run:%n".formatted() + indented(found);
    }

    private static String indented(CharSequence text) {
        return text.toString().indent(2).stripTrailing();
    }
}
