// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.document.Severity;

/**
 * How one rule differs between the profiles: in what it weighs, and in what it found over some documents.
 *
 * @param rule the rule
 * @param findings how many findings of each weight it gave, by profile
 */
public record ProfileDifference(RuleDescription rule, Map<Profile, Map<Severity, Long>> findings) {

    /** Makes a difference. */
    public ProfileDifference {
        Objects.requireNonNull(rule, "rule");
        findings = copy(findings, Map.of());
    }

    static ProfileDifference none(RuleDescription rule) {
        return new ProfileDifference(rule, Map.of());
    }

    ProfileDifference and(ProfileDifference other) {
        return new ProfileDifference(rule, copy(findings, other.findings));
    }

    private static Map<Profile, Map<Severity, Long>> copy(
            Map<Profile, Map<Severity, Long>> some, Map<Profile, Map<Severity, Long>> others) {
        Map<Profile, Map<Severity, Long>> all = new EnumMap<>(Profile.class);
        Stream.of(some, others)
                .forEach(each -> each.forEach((profile, counts) -> {
                    Map<Severity, Long> sums = all.computeIfAbsent(profile, p -> new EnumMap<>(Severity.class));
                    counts.forEach((severity, count) -> sums.merge(severity, count, Long::sum));
                }));
        all.replaceAll((profile, counts) -> Map.copyOf(counts));
        return Map.copyOf(all);
    }

    /**
     * How many findings the rule gave.
     *
     * @param profile by which profile
     * @param severity of which weight
     * @return the number, 0 where there were none
     */
    public long count(Profile profile, Severity severity) {
        return findings.getOrDefault(profile, Map.of()).getOrDefault(severity, 0L);
    }

    /**
     * How many findings the rule gave, whatever they weigh.
     *
     * @param profile by which profile
     * @return the number, 0 where there were none
     */
    public long count(Profile profile) {
        return Stream.of(Severity.values())
                .mapToLong(severity -> count(profile, severity))
                .sum();
    }

    /**
     * Tells whether the profiles differ in this rule.
     *
     * @return true if the rule weighs something else in one than in the other, or its findings do
     */
    public boolean differs() {
        Optional<Severity> model = rule.severityIn(Profile.M_2013);
        return !model.equals(rule.severityIn(Profile.P_2019))
                || Stream.of(Severity.values())
                        .anyMatch(each -> count(Profile.M_2013, each) != count(Profile.P_2019, each));
    }
}
