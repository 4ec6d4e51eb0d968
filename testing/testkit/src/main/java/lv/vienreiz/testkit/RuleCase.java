// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.Language;

/**
 * A document that shows a rule kept or broken, with everything that a check must find in it. Cases lie in one folder for each
 * rule; the name of a file that keeps the rule begins with {@code valid}, and beside each other file lies one that ends in
 * {@code .expected}:
 *
 * <pre>
 * cases/RULE-04/valid.json
 * cases/RULE-04/no-manager.json
 * cases/RULE-04/no-manager.expected     P-2019 ERROR   RULE-04 /responsibility
 *                                       M-2013 WARNING RULE-04 /responsibility
 * </pre>
 *
 * <p>What the document is checked among lies in a folder beside it that ends in {@code .among} and is otherwise named as the
 * document without its ending, such as {@code no-manager.among/}.
 *
 * <p>{@code both} stands for both profiles, {@code /} for the whole document, and {@code implied} behind a finding of another
 * rule that cannot be avoided.
 *
 * @param rule the rule
 * @param file the document
 * @param expected what a check must find; nothing in a valid document
 */
public record RuleCase(RuleId rule, Path file, List<ExpectedFinding> expected) {

    /** Makes a case. */
    public RuleCase {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(file, "file");
        expected = List.copyOf(expected);
    }

    /**
     * Finds all cases below a folder.
     *
     * @param folder holds one folder for each rule, named as the rule
     * @return the cases in the order of their names
     * @throws UncheckedIOException if a file cannot be read
     * @throws IllegalArgumentException if a file that ends in {@code .expected} is missing, does not name the rule, or names
     *     another rule without {@code implied}
     */
    public static List<RuleCase> in(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".expected"))
                    .sorted()
                    .map(RuleCase::of)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static RuleCase of(Path file) {
        RuleId rule = new RuleId(file.resolveSibling("").getFileName().toString());
        return isValid(file)
                ? new RuleCase(rule, file, List.of())
                : new RuleCase(rule, file, ExpectedFinding.beside(file, rule));
    }

    /**
     * Tells whether the document keeps the rule.
     *
     * @return true if the name of the file begins with {@code valid}
     */
    public boolean isValid() {
        return isValid(file);
    }

    private static boolean isValid(Path file) {
        return file.getFileName().toString().startsWith("valid");
    }

    /**
     * Asserts that a check finds what is expected and nothing else, that it has words for it in both languages, and that the
     * rule was run on a valid document and not skipped.
     *
     * @param rules the rules, for a day that fits the documents
     * @throws AssertionError if something else is found
     */
    public void verify(RuleSet rules) {
        Findings findings = read(rules);
        List<String> found =
                findings.stream().map(ExpectedFinding::line).sorted().toList();
        List<String> wanted = expected.stream()
                .filter(e -> e.isIn(rules.profile()))
                .map(ExpectedFinding::line)
                .sorted()
                .toList();
        if (!found.equals(wanted)) {
            throw new AssertionError(
                    "In " + rules.profile() + " " + file + " was expected to give " + wanted + " and gave " + found);
        }
        if (isValid() && findings.skipped().contains(rule)) {
            throw new AssertionError("In " + rules.profile() + " " + file + " lacks what " + rule + " needs to be run");
        }
        findings.forEach(this::verifyWords);
    }

    private Findings read(RuleSet rules) {
        try {
            return rules.among(bundle()).read(file).findings();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The documents among which the document is checked.
     *
     * @return those of the folder beside it; empty where there is none
     * @throws UncheckedIOException if one cannot be read
     */
    public Bundle bundle() {
        try {
            return Bundle.of(surroundings());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<Object> surroundings() throws IOException {
        String name = file.getFileName().toString();
        Path folder = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".among");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Object> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path other : files.sorted().toList()) {
                documents.add(Documents.read(Files.readAllBytes(other)).orElseThrow());
            }
        }
        return documents;
    }

    private void verifyWords(Finding finding) {
        for (Language language : List.of(Language.LATVIAN, Language.ENGLISH)) {
            String text = finding.text(language);
            if (finding.found(language).isBlank() || text.matches("(?s).*\\{[a-zA-Z]+}.*")) {
                throw new AssertionError(
                        file + ": " + finding.rule().id() + " speaks incompletely in '" + language + "': " + text);
            }
        }
    }

    /** The name of the rule and of the file. */
    @Override
    public String toString() {
        return rule + "/" + file.getFileName();
    }

    /**
     * Tells which profiles expect a finding of the rule itself.
     *
     * @param profile the profile
     * @return true if one is expected there
     */
    public boolean breaksRuleIn(Profile profile) {
        return expected.stream().anyMatch(e -> e.isIn(profile) && e.rule().equals(rule));
    }
}
