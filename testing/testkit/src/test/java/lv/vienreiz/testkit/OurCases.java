// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.RuleExample;

/** The cases of every module whose rules this module sees. */
final class OurCases {

    /** The day for which all our cases are written. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 15);

    static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static final List<String> MODULES = List.of("catalog-model", "exchange-model");

    private OurCases() {}

    static List<RuleCase> all() {
        return MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve("src/test/resources/cases"))
                .filter(Files::isDirectory)
                .flatMap(folder -> RuleCase.in(folder).stream())
                .toList();
    }

    /** The first case that breaks the rule, with the valid one of the same form. */
    static Optional<RuleExample> example(RuleId rule) {
        List<RuleCase> cases = all().stream().filter(c -> c.rule().equals(rule)).toList();
        for (RuleCase bad : cases) {
            Path good = bad.file().resolveSibling("valid" + ending(bad.file()));
            if (!bad.isValid() && Files.exists(good) && !text(bad.file()).equals(text(good))) {
                return Optional.of(new RuleExample(text(bad.file()), text(good)));
            }
        }
        return Optional.empty();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String ending(Path file) {
        String name = file.toString();
        return name.substring(name.lastIndexOf('.'));
    }
}
