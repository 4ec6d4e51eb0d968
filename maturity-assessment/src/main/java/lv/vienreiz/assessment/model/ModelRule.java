// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import lv.vienreiz.document.Rule;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** What an assessment model must be like so that it can be reckoned by. */
public enum ModelRule implements Rule {
    /** Each name stands once. */
    NAMED_TWICE("MODEL-01"),
    /** What is named is there. */
    UNKNOWN("MODEL-02"),
    /** Nothing rests on itself. */
    CIRCLE("MODEL-03"),
    /** Weights are above 0, stand where they are used, and sum to the whole. */
    WEIGHTS("MODEL-04"),
    /** A measure has terms, and a scale has points. */
    EMPTY("MODEL-05"),
    /** A measure takes what there is where it is reckoned. */
    SCOPE("MODEL-06"),
    /** The levels make a ladder that can be climbed. */
    LADDER("MODEL-07"),
    /** A condition asks for what can be answered. */
    CONDITION("MODEL-08"),
    /** A target and a fixed score can be reached. */
    RANGE("MODEL-09");

    private static final Texts TEXTS = Texts.read(
            ModelRule.class.getResourceAsStream("rules_lv.properties"),
            ModelRule.class.getResourceAsStream("rules_en.properties"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of a String
    private final RuleId id;

    ModelRule(String id) {
        this.id = new RuleId(id);
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public String source() {
        return "vienreiz";
    }

    @Override
    public String text(Aspect aspect, String variant, Language language) {
        return aspect.in(TEXTS, id, variant, language);
    }
}
