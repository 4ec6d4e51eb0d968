// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One member of a form.
 *
 * @param name its name in JSON
 * @param element its name in XML; for a list, that of one item
 * @param text what it is, in English, from the Javadoc
 * @param kind what its value is
 * @param cardinality how many values it has
 * @param limits what its value must keep to
 * @param codes the codes of an enumeration, else empty
 * @param typeName the simple name of the value's type
 * @param part the form of the value where that is a part
 * @param personal whether the value is personal data
 */
public record Member(
        String name,
        String element,
        String text,
        Kind kind,
        Cardinality cardinality,
        Limits limits,
        List<String> codes,
        String typeName,
        Optional<Supplier<Shape>> part,
        boolean personal) {

    /** What a value is. */
    public enum Kind {
        /** Any text. */
        TEXT,
        /** Text in several languages. */
        LOCALIZED,
        /** True or false. */
        FLAG,
        /** A whole number. */
        INTEGER,
        /** A decimal number, text in JSON so that no digit is lost. */
        DECIMAL,
        /** A date without zone. */
        DATE,
        /** A point in time with its offset. */
        DATE_TIME,
        /** An absolute URI. */
        URI,
        /** A constant of an enumeration. */
        CODE,
        /** A text with a shape of its own. */
        IDENTIFIER,
        /** A record, or one of several. */
        PART
    }

    /** How many values a member has. */
    public enum Cardinality {
        /** Exactly one. */
        REQUIRED,
        /** One or none. */
        OPTIONAL,
        /** Any number. */
        LIST
    }
}
