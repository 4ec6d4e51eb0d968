// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.Language;

/**
 * How the profiles differ over a collection of documents, rule by rule. Immutable and safe for several threads.
 *
 * <pre>{@code
 * ProfileDifferences differences =
 *         ProfileDifferences.over(documents, profile -> RuleSet.of(profile).among(Bundle.of(documents)));
 * System.out.print(differences.text(Language.ENGLISH));
 * }</pre>
 */
public final class ProfileDifferences {

    private final int documents;
    private final Map<RuleId, ProfileDifference> byRule;

    private ProfileDifferences(int documents, Map<RuleId, ProfileDifference> byRule) {
        this.documents = documents;
        this.byRule = byRule;
    }

    /**
     * Checks documents by every profile. Every rule of the modules at hand is listed, also one that found nothing.
     *
     * @param documents the documents; none compares the weights alone
     * @param rules gives the rules of a profile, such as {@code RuleSet::of}, or rules for a day and among other documents
     * @return the differences
     * @throws IllegalArgumentException if an object is no document
     */
    public static ProfileDifferences over(Collection<?> documents, Function<Profile, RuleSet> rules) {
        Map<RuleId, ProfileDifference> found = new TreeMap<>();
        for (CheckedRule<?> rule : Books.rules()) {
            found.put(rule.id(), ProfileDifference.none(rule.description()));
        }
        for (Profile profile : Profile.values()) {
            RuleSet set = Objects.requireNonNull(rules.apply(profile), "rules");
            for (Object document : documents) {
                set.check(document).forEach(finding -> count(found, profile, finding));
            }
        }
        return new ProfileDifferences(documents.size(), found);
    }

    private static void count(Map<RuleId, ProfileDifference> found, Profile profile, Finding finding) {
        if (finding.rule() instanceof RuleDescription rule) {
            Map<Severity, Long> one = Map.of(finding.severity(), 1L);
            found.merge(rule.id(), new ProfileDifference(rule, Map.of(profile, one)), ProfileDifference::and);
        }
    }

    /**
     * Joins the differences over other documents.
     *
     * @param others the differences over them
     * @return the differences over both
     */
    public ProfileDifferences and(ProfileDifferences others) {
        Map<RuleId, ProfileDifference> both = new TreeMap<>(byRule);
        others.byRule.forEach((id, difference) -> both.merge(id, difference, ProfileDifference::and));
        return new ProfileDifferences(documents + others.documents, both);
    }

    /**
     * How many documents were checked.
     *
     * @return the number
     */
    public int documents() {
        return documents;
    }

    /**
     * Lists every rule, whether the profiles differ in it or not.
     *
     * @return the rules in the order of their names
     */
    public List<ProfileDifference> all() {
        return new ArrayList<>(byRule.values());
    }

    /**
     * Lists the rules in which the profiles differ.
     *
     * @return the rules in the order of their names
     */
    public List<ProfileDifference> differing() {
        return byRule.values().stream().filter(ProfileDifference::differs).toList();
    }

    /**
     * Counts the findings of all rules.
     *
     * @param profile by which profile
     * @param severity of which weight
     * @return the number
     */
    public long count(Profile profile, Severity severity) {
        return byRule.values().stream()
                .mapToLong(each -> each.count(profile, severity))
                .sum();
    }

    /**
     * Writes the differences for a terminal.
     *
     * @param language Latvian or English
     * @return a line for the documents, and two for each rule in which the profiles differ
     */
    public String text(Language language) {
        return new ProfilePage(this, language).text();
    }

    /**
     * Writes the differences as Markdown, with why the profiles differ and which rules are the same in both.
     *
     * @param language Latvian or English
     * @return a section under a heading of the second level
     */
    public String markdown(Language language) {
        return new ProfilePage(this, language).markdown();
    }
}
