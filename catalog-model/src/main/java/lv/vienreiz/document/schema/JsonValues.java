// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.vienreiz.document.form.Decimals;
import lv.vienreiz.document.form.Limits;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Moments;

/** Renders the values of members as JSON Schema, and remembers which common definitions they need. */
final class JsonValues {

    /** What XML 1.0 cannot hold, but for lone surrogates, which are no characters at all. */
    private static final String SOUND_TEXT = "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]*$";

    private final Map<String, Map<String, Object>> used = new TreeMap<>();
    private final String definitions;

    /** Refers to definitions by what stands before their name. */
    JsonValues(String definitions) {
        this.definitions = definitions;
    }

    /** The definitions that were referred to, by name. */
    Map<String, Map<String, Object>> used() {
        return used;
    }

    Map<String, Object> member(Member member) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", Words.sentence(member.text()));
        if (member.cardinality() != Member.Cardinality.LIST) {
            schema.putAll(value(member));
            return schema;
        }
        schema.put("type", "array");
        schema.put("minItems", Math.max(1, member.limits().minItems()));
        if (member.limits().maxItems() != Integer.MAX_VALUE) {
            schema.put("maxItems", member.limits().maxItems());
        }
        schema.put("items", value(member));
        return schema;
    }

    /** Renders an enumeration or an identifier as a definition of its own. */
    static Map<String, Object> word(Member member) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("title", Words.title(member.typeName()));
        if (member.kind() == Member.Kind.CODE) {
            schema.put("enum", List.copyOf(member.codes()));
        } else {
            shaped(member.limits(), schema);
        }
        return schema;
    }

    private Map<String, Object> value(Member member) {
        return switch (member.kind()) {
            case TEXT -> text(member.limits());
            case LOCALIZED -> localized(member.limits());
            case FLAG -> of("type", "boolean");
            case INTEGER -> integer(member);
            case DECIMAL -> decimal(member.limits());
            case DATE -> common("date", moment("date", Moments.DATE_PATTERN));
            case DATE_TIME -> common("dateTime", moment("date-time", Moments.DATE_TIME_PATTERN));
            case URI -> common("address", moment("iri", Addresses.PATTERN));
            case CODE, IDENTIFIER, PART -> of("$ref", definitions + member.typeName());
        };
    }

    private Map<String, Object> text(Limits limits) {
        if (limits.pattern().isPresent()) {
            Map<String, Object> schema = new LinkedHashMap<>();
            shaped(limits, schema);
            return schema;
        }
        Map<String, Object> schema = soundText();
        if (limits.minLength() > 1) {
            schema.put("minLength", limits.minLength());
        }
        putMaxLength(limits, schema);
        return schema;
    }

    private Map<String, Object> localized(Limits limits) {
        Map<String, Object> definition = of("description", "A text by language (ISO 639), each language once.");
        definition.put("type", "object");
        definition.put("minProperties", 1);
        definition.put("propertyNames", of("pattern", anchored(Addresses.LANGUAGE)));
        definition.put("additionalProperties", soundText());
        Map<String, Object> schema = common("localizedText", definition);
        if (limits.maxLength() != Integer.MAX_VALUE) {
            schema.put("additionalProperties", of("maxLength", limits.maxLength()));
        }
        return schema;
    }

    private Map<String, Object> soundText() {
        Map<String, Object> definition = of("description", "A text of characters that XML 1.0 can hold.");
        definition.put("type", "string");
        definition.put("minLength", 1);
        definition.put("pattern", SOUND_TEXT);
        return common("text", definition);
    }

    private static Map<String, Object> integer(Member member) {
        boolean small = member.typeName().equals("int") || member.typeName().equals("Integer");
        Map<String, Object> schema = of("type", "integer");
        schema.put("minimum", member.limits().min().orElse(small ? Integer.MIN_VALUE : Long.MIN_VALUE));
        schema.put("maximum", member.limits().max().orElse(small ? Integer.MAX_VALUE : Long.MAX_VALUE));
        return schema;
    }

    /** A number that cannot be negative has no sign; no other bound can be told of a text. */
    private Map<String, Object> decimal(Limits limits) {
        boolean positive = limits.min().orElse(-1L) >= 0;
        Map<String, Object> definition = of(
                "description",
                "A decimal number" + (positive ? ", not negative" : "") + ", as text so that no digit is lost.");
        definition.put("type", "string");
        definition.put("pattern", anchored(positive ? Decimals.UNSIGNED_PATTERN : Decimals.PATTERN));
        return common(positive ? "unsignedDecimal" : "decimal", definition);
    }

    private static Map<String, Object> moment(String format, String pattern) {
        Map<String, Object> definition = of("type", "string");
        definition.put("format", format);
        definition.put("pattern", anchored(pattern));
        return definition;
    }

    private static void shaped(Limits limits, Map<String, Object> schema) {
        schema.put("type", "string");
        schema.put("minLength", limits.minLength());
        putMaxLength(limits, schema);
        limits.pattern().ifPresent(pattern -> schema.put("pattern", anchored(pattern)));
    }

    private static void putMaxLength(Limits limits, Map<String, Object> schema) {
        if (limits.maxLength() != Integer.MAX_VALUE) {
            schema.put("maxLength", limits.maxLength());
        }
    }

    private static String anchored(String pattern) {
        return "^(?:" + SharedPattern.checked(pattern) + ")$";
    }

    private Map<String, Object> common(String name, Map<String, Object> definition) {
        used.put(name, definition);
        return of("$ref", definitions + name);
    }

    private static Map<String, Object> of(String name, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(name, value);
        return schema;
    }
}
