// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import lv.vienreiz.text.Language;

/** Prints findings for a person, and after them the rules that were not run. */
final class FindingPrinter {

    private FindingPrinter() {}

    static void print(Findings findings, Appendable out, Language language) {
        try {
            for (Finding finding : findings) {
                out.append(line(finding, language)).append('\n');
            }
            for (SwitchedOff off : findings.switchedOff()) {
                out.append(DocumentRule.word("rules.switchedOff", language))
                        .append(' ' + off.rule().value() + ": " + off.reason() + '\n');
            }
            if (!findings.skipped().isEmpty()) {
                String ids = findings.skipped().stream().map(RuleId::value).collect(Collectors.joining(", "));
                out.append(DocumentRule.word("rules.skipped", language)).append(' ' + ids + '\n');
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String line(Finding finding, Language language) {
        String where = finding.location().position().map(p -> p + " ").orElse("");
        String path = finding.location().path();
        return where
                + finding.severity().text(language)
                + " " + finding.rule().id()
                + " " + (path.isEmpty() ? "/" : path)
                + ": " + finding.text(language)
                + " [" + finding.rule().source() + "]";
    }
}
