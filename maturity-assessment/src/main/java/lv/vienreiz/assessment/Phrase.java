// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.List;
import java.util.stream.Collectors;
import lv.vienreiz.text.LocalizedText;

/** A text with its facts, put into words only when somebody reads it. */
record Phrase(String key, List<Object> facts) {

    /** Makes a phrase; the facts are names and values, in pairs. */
    static Phrase of(String key, Object... facts) {
        return new Phrase(key, List.of(facts));
    }

    LocalizedText text() {
        return facts.size() == 2 && facts.get(1) instanceof LocalizedText quoted
                ? quoted
                : Wording.of(key, facts.stream().map(Phrase::joined).toArray());
    }

    /** Names in a list are put together only when somebody reads them. */
    private static Object joined(Object fact) {
        return fact instanceof List<?> names
                ? names.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : fact;
    }
}
