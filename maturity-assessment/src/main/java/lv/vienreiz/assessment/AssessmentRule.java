// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.Locale;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.text.Language;

/** The rules that hold evidence and result of an assessment together. */
public enum AssessmentRule implements Rule {
    /** A claimed level is not above the computed one. */
    CLAIM("RULE-65", "M[164] tab.10"),
    /** Each criterion is answered with a reference to evidence; our own demand. */
    EVIDENCE("RULE-66", "vienreiz"),
    /** A declaration does not contradict facts. */
    FACTS("RULE-67", "M[164] tab.10"),
    /** Level 0 has no cases, and a published service has some. */
    CASES("RULE-68", "M[164] tab.10"),
    /** A service reaches the level that its importance demands. */
    GAP("RULE-69", "M[165.3]");

    @SuppressWarnings("ImmutableEnumChecker") // a record of a String
    private final RuleId id;

    private final String source;

    AssessmentRule(String id, String source) {
        this.id = new RuleId(id);
        this.source = source;
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public String source() {
        return source;
    }

    @Override
    public String text(Aspect aspect, String variant, Language language) {
        String key = id + "." + aspect.name().toLowerCase(Locale.ROOT);
        return Wording.TEXTS
                .find(variant.isEmpty() ? key : key + "." + variant, language)
                .or(() -> Wording.TEXTS.find(key, language))
                .orElse("");
    }
}
