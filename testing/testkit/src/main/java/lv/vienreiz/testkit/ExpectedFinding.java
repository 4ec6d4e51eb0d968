// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.Severity;
import lv.vienreiz.rule.Profile;

/**
 * A finding that a check of a {@link RuleCase} must give.
 *
 * @param profiles in which profiles
 * @param severity how much it weighs
 * @param rule the rule that speaks
 * @param path where, as a JSON Pointer; empty for the whole document
 */
public record ExpectedFinding(Set<Profile> profiles, Severity severity, RuleId rule, String path) {

    /** Makes an expectation. */
    public ExpectedFinding {
        profiles = Set.copyOf(profiles);
    }

    static List<ExpectedFinding> beside(Path document, RuleId rule) {
        String name = document.getFileName().toString();
        Path file = document.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected");
        if (!Files.exists(file)) {
            throw new IllegalArgumentException("Beside " + document + " there must be " + file.getFileName()
                    + ", or the name must begin with 'valid'");
        }
        try {
            List<ExpectedFinding> all = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> parse(line, rule, file))
                    .toList();
            if (all.stream().noneMatch(expected -> expected.rule.equals(rule))) {
                throw new IllegalArgumentException(file + " expects no finding of " + rule);
            }
            return all;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static ExpectedFinding parse(String line, RuleId rule, Path file) {
        String[] words = line.strip().split("\\s+", -1);
        boolean implied = words.length == 5 && words[4].equals("implied");
        if (words.length != 4 && !implied) {
            throw new IllegalArgumentException(
                    file + ": expected 'PROFILE SEVERITY RULE PATH [implied]', found '" + line + "'");
        }
        RuleId speaking = new RuleId(words[2]);
        if (implied == speaking.equals(rule)) {
            throw new IllegalArgumentException(
                    file + ": a finding of another rule than " + rule + " is marked 'implied', found '" + line + "'");
        }
        Set<Profile> profiles =
                words[0].equals("both") ? EnumSet.allOf(Profile.class) : EnumSet.of(Profile.parse(words[0]));
        return new ExpectedFinding(
                profiles, Severity.valueOf(words[1]), speaking, words[3].equals("/") ? "" : words[3]);
    }

    boolean isIn(Profile profile) {
        return profiles.contains(profile);
    }

    String line() {
        return severity + " " + rule + " " + (path.isEmpty() ? "/" : path);
    }

    static String line(Finding finding) {
        return new ExpectedFinding(
                        Set.of(),
                        finding.severity(),
                        finding.rule().id(),
                        finding.location().path())
                .line();
    }
}
