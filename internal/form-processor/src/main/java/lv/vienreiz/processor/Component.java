// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.processor;

import java.util.List;
import java.util.Optional;

/**
 * One component of a record, as its form needs it.
 *
 * @param name the name
 * @param element the name in XML, for a list that of one item
 * @param text what it is
 * @param kind what its value is
 * @param cardinality how many values it has
 * @param type the qualified name of the value's type
 * @param simpleType the simple name of the value's type
 * @param limits what the value must keep to
 * @param codes the constants of an enumeration
 * @param form the form of a part
 * @param former the former name
 * @param personal whether the value is personal data
 * @param primitive whether the component is a primitive
 */
record Component(
        String name,
        String element,
        String text,
        Kind kind,
        Cardinality cardinality,
        String type,
        String simpleType,
        Limits limits,
        List<String> codes,
        Optional<String> form,
        Optional<String> former,
        boolean personal,
        boolean primitive) {

    enum Kind {
        TEXT,
        LOCALIZED,
        FLAG,
        INTEGER,
        LONG,
        DECIMAL,
        DATE,
        DATE_TIME,
        URI,
        CODE,
        IDENTIFIER,
        PART
    }

    enum Cardinality {
        REQUIRED,
        OPTIONAL,
        LIST
    }

    /** Limits as literals of the generated code. */
    record Limits(
            int minLength, int maxLength, Optional<String> pattern, long min, long max, int minItems, int maxItems) {

        static final Limits NONE = new Limits(
                1, Integer.MAX_VALUE, Optional.empty(), Long.MIN_VALUE, Long.MAX_VALUE, 0, Integer.MAX_VALUE);

        boolean bindsNumber() {
            return min != Long.MIN_VALUE || max != Long.MAX_VALUE;
        }
    }

    boolean isList() {
        return cardinality == Cardinality.LIST;
    }

    boolean isRequired() {
        return cardinality == Cardinality.REQUIRED;
    }

    /** The expression by which a value of this component is read. */
    String read() {
        return switch (kind) {
            case TEXT -> "r.text()";
            case LOCALIZED -> "r.localized(" + (isList() ? "null" : name) + ")";
            case FLAG -> "r.flag()";
            case INTEGER -> "r.smallInteger()";
            case LONG -> "r.integer()";
            case DECIMAL -> "r.decimal()";
            case DATE -> "r.date()";
            case DATE_TIME -> "r.dateTime()";
            case URI -> "r.uri()";
            case CODE, IDENTIFIER -> "read" + simpleType + "(r)";
            case PART -> form.orElseThrow() + ".readPart(r)";
        };
    }

    /** The expression that turns a value into text. */
    String written(String value) {
        return switch (kind) {
            case TEXT -> value;
            case DECIMAL -> value + ".toPlainString()";
            case DATE, URI -> value + ".toString()";
            case DATE_TIME -> "Moments.text(" + value + ")";
            case CODE -> value + ".name()";
            case IDENTIFIER -> value + ".value()";
            case LOCALIZED, FLAG, INTEGER, LONG, PART -> throw new IllegalStateException("Not a text: " + kind);
        };
    }

    String boxed() {
        return switch (kind) {
            case FLAG -> "Boolean";
            case INTEGER -> "Integer";
            case LONG -> "Long";
            default -> type;
        };
    }
}
