// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** The differences of the profiles in words. */
record ProfilePage(ProfileDifferences differences, Language language) {

    /** Read with the first text. */
    private static final class Loaded {
        static final Texts WORDS = Texts.read(
                ProfilePage.class.getResourceAsStream("profiles_lv.properties"),
                ProfilePage.class.getResourceAsStream("profiles_en.properties"));
    }

    String text() {
        StringBuilder page = new StringBuilder(overview()).append('\n');
        for (ProfileDifference each : differences.differing()) {
            RuleDescription rule = each.rule();
            page.append(rule.id()).append("  ").append(title(rule)).append('\n');
            page.append("  ").append(profiles(profile -> profile + ": " + outcome(each, profile)));
            page.append("; ").append(reason(rule)).append('\n');
        }
        return page.toString();
    }

    String markdown() {
        StringBuilder page = new StringBuilder("## ").append(word("heading")).append("\n\n");
        page.append(overview()).append("\n\n");
        page.append("| ")
                .append(word("rule"))
                .append(" | ")
                .append(word("title"))
                .append(" | ");
        page.append(profiles(Profile::code, " | "))
                .append(" | ")
                .append(word("source"))
                .append(" | ");
        page.append(word("why")).append(" |\n|---|---|---|---|---|---|\n");
        for (ProfileDifference each : differences.differing()) {
            RuleDescription rule = each.rule();
            page.append("| ")
                    .append(rule.id())
                    .append(" | ")
                    .append(title(rule))
                    .append(" | ");
            page.append(profiles(profile -> outcome(each, profile), " | ")).append(" | ");
            page.append(rule.source()).append(" | ").append(reason(rule)).append(" |\n");
        }
        page.append('\n').append(word("same")).append("\n\n");
        same().forEach((force, rules) -> page.append("- ")
                .append(word("force." + force))
                .append(": ")
                .append(rules)
                .append(".\n"));
        return page.toString();
    }

    private String overview() {
        String found = profiles(profile -> profile + " "
                + Arrays.stream(Severity.values())
                        .map(severity -> word("count." + severity) + " " + differences.count(profile, severity))
                        .collect(joining(", ")));
        return Loaded.WORDS.say(
                "overview",
                language,
                "documents",
                differences.documents(),
                "found",
                found,
                "differing",
                differences.differing().size(),
                "rules",
                differences.all().size());
    }

    private Map<Force, String> same() {
        Map<Force, String> same = new EnumMap<>(Force.class);
        for (ProfileDifference each : differences.all()) {
            if (!each.differs()) {
                each.rule()
                        .force()
                        .ifPresent(force ->
                                same.merge(force, each.rule().id().value(), (one, other) -> one + ", " + other));
            }
        }
        return same;
    }

    /** What a rule weighs in a profile, and how many findings it gave there; what some of them weigh less is told apart. */
    private String outcome(ProfileDifference difference, Profile profile) {
        Optional<Severity> weight = difference.rule().severityIn(profile);
        if (weight.isEmpty()) {
            return word("absent");
        }
        String whole = weight.get().text(language);
        if (difference.count(profile, weight.get()) == difference.count(profile)) {
            return whole + times(difference.count(profile));
        }
        String parts = Stream.of(Severity.values())
                .filter(severity -> difference.count(profile, severity) > 0)
                .map(severity -> severity.text(language) + times(difference.count(profile, severity)))
                .collect(joining(", "));
        return whole + " (" + parts + ")";
    }

    private static String times(long count) {
        return count == 0 ? "" : " × " + count;
    }

    private String reason(RuleDescription rule) {
        return rule.force().map(force -> word("force." + force)).orElse(word("force"));
    }

    private String title(RuleDescription rule) {
        return rule.text(Rule.Aspect.TITLE, "", language);
    }

    private static String profiles(Function<Profile, String> words) {
        return profiles(words, "; ");
    }

    private static String profiles(Function<Profile, String> words, String between) {
        return Arrays.stream(Profile.values()).map(words).collect(joining(between));
    }

    private String word(String key) {
        return Loaded.WORDS.get(key, language);
    }
}
