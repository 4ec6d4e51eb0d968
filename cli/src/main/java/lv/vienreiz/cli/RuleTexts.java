// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.regex.Pattern;
import lv.vienreiz.document.Rule;
import lv.vienreiz.text.Language;

/** The texts of a rule where there is no finding to speak of. */
final class RuleTexts {

    private static final Pattern PLACE = Pattern.compile("\\{[a-zA-Z]+}");

    private RuleTexts() {}

    /** A text of the rule, with an ellipsis where a finding would have its facts. */
    static String general(Rule rule, Rule.Aspect aspect, Language language) {
        return PLACE.matcher(rule.text(aspect, "", language)).replaceAll("…");
    }
}
