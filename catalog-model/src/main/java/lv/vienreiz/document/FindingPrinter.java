// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import lv.vienreiz.text.Language;

/** Prints findings for a person. */
final class FindingPrinter {

    private FindingPrinter() {}

    static void print(Findings findings, Appendable out, Language language) {
        try {
            for (Finding finding : findings) {
                out.append(line(finding, language)).append('\n');
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String line(Finding finding, Language language) {
        String where = finding.location().position().map(p -> p + " ").orElse("");
        String path = finding.location().path();
        return where
                + DocumentRule.word(finding.severity(), language)
                + " " + finding.rule().id()
                + " " + (path.isEmpty() ? "/" : path)
                + ": " + finding.text(language)
                + " [" + finding.rule().source() + "]";
    }
}
