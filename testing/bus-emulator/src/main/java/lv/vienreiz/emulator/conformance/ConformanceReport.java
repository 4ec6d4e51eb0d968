// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.conformance;

import java.util.List;
import java.util.stream.Collectors;
import lv.vienreiz.text.Language;

/**
 * What all checks found.
 *
 * @param verdicts one for each check, in their order
 */
public record ConformanceReport(List<Verdict> verdicts) {

    /** Makes an unmodifiable copy. */
    public ConformanceReport {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * Tells whether the server meets every demand.
     *
     * @return true if it does
     */
    public boolean isMet() {
        return verdicts.stream().allMatch(Verdict::isMet);
    }

    /**
     * Gives the demands that the server does not meet.
     *
     * @return the verdicts in their order
     */
    public List<Verdict> failures() {
        return verdicts.stream().filter(verdict -> !verdict.isMet()).toList();
    }

    /**
     * Tells it to people.
     *
     * @param language Latvian, or any other for English
     * @return one line for each check, each ended by a line break
     */
    public String text(Language language) {
        return verdicts.stream()
                .map(verdict -> ConformanceTexts.get(verdict.isMet() ? "met" : "failed", language) + "  "
                        + verdict.check() + "  " + verdict.text(language) + "\n")
                .collect(Collectors.joining());
    }
}
