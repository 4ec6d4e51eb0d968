// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** The rules of the written form, which hold for every kind of document. */
public enum DocumentRule implements Rule {
    /** There is no text at all. */
    EMPTY("DOC-EMPTY"),
    /** The kind of document cannot be told. */
    KIND("DOC-KIND"),
    /** The text is neither JSON nor XML where it stands. */
    SYNTAX("DOC-SYNTAX"),
    /** The text ends before the document does. */
    TRUNCATED("DOC-TRUNCATED"),
    /** The bytes are not the characters they claim to be. */
    ENCODING("DOC-ENCODING"),
    /** A limit that protects the reader is exceeded. */
    LIMIT("DOC-LIMIT"),
    /** A document type declaration, or an entity of one, is refused. */
    DOCTYPE("DOC-DOCTYPE"),
    /** A newer major version is refused. */
    VERSION("DOC-VERSION"),
    /** A newer minor version was read. */
    NEWER("DOC-NEWER"),
    /** The document does not say which kind and version it is. */
    UNDECLARED("DOC-UNDECLARED"),
    /** A member that the form does not know. */
    UNKNOWN("DOC-UNKNOWN"),
    /** A member under its former name. */
    RENAMED("DOC-RENAMED"),
    /** A member that stands twice. */
    DUPLICATE("DOC-DUPLICATE"),
    /** An element out of order. */
    ORDER("DOC-ORDER"),
    /** A value of the wrong type. */
    TYPE("DOC-TYPE"),
    /** A member that must be there. */
    MISSING("DOC-MISSING"),
    /** A text or a list with nothing in it. */
    BLANK("DOC-BLANK"),
    /** A text that is too short or too long. */
    LENGTH("DOC-LENGTH"),
    /** A text of the wrong shape. */
    PATTERN("DOC-PATTERN"),
    /** A number that is too small or too great. */
    RANGE("DOC-RANGE"),
    /** A list with too few or too many items. */
    COUNT("DOC-COUNT"),
    /** A code that is not in its list. */
    CODE("DOC-CODE"),
    /** A value that is no such identifier, date or number. */
    VALUE("DOC-VALUE"),
    /** A character that XML 1.0 cannot hold. */
    CHARACTER("DOC-CHARACTER"),
    /** Text where only elements belong. */
    MIXED("DOC-MIXED"),
    /** An attribute that the form does not know. */
    ATTRIBUTE("DOC-ATTRIBUTE"),
    /** Not exactly one of several alternatives. */
    CHOICE("DOC-CHOICE"),
    /** More was found than is listed. */
    MORE("DOC-MORE");

    @SuppressWarnings("ImmutableEnumChecker") // a record of a text
    private final RuleId id;

    DocumentRule(String id) {
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
        return aspect.in(Bundle.TEXTS, id, variant, language);
    }

    static String word(String key, Language language) {
        return Bundle.TEXTS.get(key, language);
    }

    /** Loaded with the first finding, not with the first document. */
    static final class Bundle {
        static final Texts TEXTS = Texts.read(
                DocumentRule.class.getResourceAsStream("rules_lv.properties"),
                DocumentRule.class.getResourceAsStream("rules_en.properties"));

        private Bundle() {}
    }
}
