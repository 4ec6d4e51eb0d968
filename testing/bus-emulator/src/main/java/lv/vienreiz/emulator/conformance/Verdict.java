// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.conformance;

import java.util.Optional;
import lv.vienreiz.text.Language;

/**
 * What became of one check.
 *
 * @param check the name of the check
 * @param found what was found instead of what was expected; empty if the server meets the demand
 */
public record Verdict(String check, Optional<String> found) {

    /**
     * Tells whether the server meets the demand.
     *
     * @return true if nothing else was found
     */
    public boolean isMet() {
        return found.isEmpty();
    }

    /**
     * Tells people what is demanded, and what was found where that was not met.
     *
     * @param language Latvian, or any other for English
     * @return one or two sentences
     */
    public String text(Language language) {
        String demand = ConformanceTexts.get(check, language);
        return found.map(fact ->
                        demand + " " + ConformanceTexts.get("found", language).replace("{found}", fact))
                .orElse(demand);
    }
}
