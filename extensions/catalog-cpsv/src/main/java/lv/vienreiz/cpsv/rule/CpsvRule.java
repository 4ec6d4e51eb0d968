// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.rule;

import lv.vienreiz.document.Rule;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/**
 * What can be found when CPSV-AP is read, written, repaired or validated. A finding of these rules is located at a node and a
 * property of it, such as {@code /http:~1~1example.com~1service/dct:title}, and holds the facts {@code node} and {@code triple}.
 */
public enum CpsvRule implements Rule {
    /** The text is not RDF in the syntax it claims to be. */
    SYNTAX("CPSV-01"),
    /** A context to which JSON-LD refers is not at hand. */
    CONTEXT("CPSV-02"),
    /** A term of an older release was read as the one that took its place. */
    OLDER("CPSV-03"),
    /** A triple that the model cannot hold is kept as it is. */
    KEPT("CPSV-04"),
    /** A text has no language, a language that is narrowed, or two texts have the same one. */
    LANGUAGE("CPSV-05"),
    /** An identifier is missing, manifold, or of another shape. */
    IDENTIFIER("CPSV-06"),
    /** A fact without which there is no description is missing. */
    MISSING("CPSV-07"),
    /** What the model asks for and the data does not say was guessed. */
    GUESS("CPSV-08"),
    /** A value is not of its type. */
    VALUE("CPSV-09"),
    /** The terms of CPSV-AP and our own say different things. */
    CHANGED("CPSV-10"),
    /** A relative name was resolved. */
    RELATIVE("CPSV-11"),
    /** Something was repaired. */
    REPAIRED("CPSV-12"),
    /** A constraint of the shapes is broken. */
    SHAPE("CPSV-13"),
    /** A node is referred to and not described. */
    DANGLING("CPSV-14"),
    /** A code is not in the list that CPSV-AP recommends. */
    CODE("CPSV-15"),
    /** A channel and its service contradict one another. */
    CONTRADICTION("CPSV-16"),
    /** A description lacks what CPSV-AP asks for. */
    UNSAID("CPSV-17"),
    /** There is no service in the document. */
    NO_SERVICE("CPSV-18"),
    /** A catalogue says something that belongs to no service. */
    BESIDE("CPSV-19"),
    /** A syntax cannot hold what is to be written. */
    UNWRITABLE("CPSV-20");

    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                CpsvRule.class.getResourceAsStream("rules_lv.properties"),
                CpsvRule.class.getResourceAsStream("rules_en.properties"));

        private Loaded() {}
    }

    @SuppressWarnings("ImmutableEnumChecker") // a record of a text
    private final RuleId id;

    CpsvRule(String id) {
        this.id = new RuleId(id);
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public String source() {
        return this == SHAPE ? "SHACL" : "vienreiz";
    }

    @Override
    public String text(Aspect aspect, String variant, Language language) {
        return aspect.in(Loaded.TEXTS, id, variant, language);
    }
}
