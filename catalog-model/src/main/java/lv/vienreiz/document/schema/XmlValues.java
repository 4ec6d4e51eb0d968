// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import lv.vienreiz.document.form.Decimals;
import lv.vienreiz.document.form.Limits;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Moments;

/** Renders the values of members as types of XML Schema, and remembers which common types they need. */
final class XmlValues {

    private static final String RESTRICTION = "xs:restriction";
    private static final String SIMPLE = "xs:simpleType";

    private final Markup out;
    private final Set<Integer> texts = new TreeSet<>();
    private final Set<Integer> localized = new TreeSet<>();
    private final TreeMap<String, Member.Kind> shaped = new TreeMap<>();

    XmlValues(Markup out) {
        this.out = out;
    }

    /** Gives the name of a member's type, or an empty text where the type is to be written inside the element. */
    String type(Member member) {
        return switch (member.kind()) {
            case PART -> XmlSchema.structure(member.typeName());
            case CODE, IDENTIFIER -> member.typeName() + "Type";
            case LOCALIZED -> localizedType(member.limits().maxLength());
            case TEXT ->
                member.limits().pattern().isEmpty() && member.limits().minLength() <= 1
                        ? textType(member.limits().maxLength())
                        : "";
            case FLAG -> "xs:boolean";
            case INTEGER -> hasBounds(member.limits()) ? "" : integerType(member);
            case DECIMAL -> hasBounds(member.limits()) ? "" : common("DecimalType", member.kind());
            case DATE -> common("DateType", member.kind());
            case DATE_TIME -> common("DateTimeType", member.kind());
            case URI -> common("AddressType", member.kind());
        };
    }

    /** Writes a type that only one element has. */
    void anonymous(Member member) {
        out.open(SIMPLE);
        switch (member.kind()) {
            case INTEGER -> bounded(integerType(member), member.limits());
            case DECIMAL -> bounded(common("DecimalType", member.kind()), member.limits());
            default -> text(member.limits());
        }
        out.close();
    }

    /** Writes the type of an enumeration or an identifier. */
    void word(Member member) {
        out.open(SIMPLE, "name", member.typeName() + "Type");
        if (member.kind() == Member.Kind.CODE) {
            out.open(RESTRICTION, "base", "xs:string");
            member.codes().forEach(code -> out.empty("xs:enumeration", "value", code));
            out.close();
        } else {
            text(member.limits());
        }
        out.close();
    }

    /** Writes the types that several elements share. */
    void common() {
        for (int max : localized) {
            out.open("xs:complexType", "name", localizedType(max))
                    .documentation("A text in one language; the element is repeated for each language.")
                    .open("xs:simpleContent")
                    .open("xs:extension", "base", textType(max))
                    .empty("xs:attribute", "ref", "xml:lang", "use", "required")
                    .close()
                    .close()
                    .close();
        }
        for (int max : texts) {
            out.open(SIMPLE, "name", textType(max)).open(RESTRICTION, "base", "xs:string");
            lengths(1, max);
            out.close().close();
        }
        shaped.forEach((name, kind) -> {
            out.open(SIMPLE, "name", name).open(RESTRICTION, "base", base(kind));
            out.empty("xs:pattern", "value", SharedPattern.checked(pattern(kind)));
            out.close().close();
        });
    }

    private void text(Limits limits) {
        out.open(RESTRICTION, "base", "xs:string");
        lengths(limits.minLength(), limits.maxLength());
        limits.pattern().ifPresent(pattern -> out.empty("xs:pattern", "value", SharedPattern.checked(pattern)));
        out.close();
    }

    private void lengths(int min, int max) {
        out.empty("xs:minLength", "value", Integer.toString(min));
        if (max != Integer.MAX_VALUE) {
            out.empty("xs:maxLength", "value", Integer.toString(max));
        }
    }

    private void bounded(String base, Limits limits) {
        out.open(RESTRICTION, "base", base);
        limits.min().ifPresent(min -> out.empty("xs:minInclusive", "value", min.toString()));
        limits.max().ifPresent(max -> out.empty("xs:maxInclusive", "value", max.toString()));
        out.close();
    }

    private String textType(int max) {
        texts.add(max);
        return "Text" + suffix(max) + "Type";
    }

    private String localizedType(int max) {
        localized.add(max);
        return "LocalizedText" + suffix(max) + "Structure";
    }

    private static String suffix(int max) {
        return max == Integer.MAX_VALUE ? "" : Integer.toString(max);
    }

    private static String integerType(Member member) {
        return member.typeName().equals("int") || member.typeName().equals("Integer") ? "xs:int" : "xs:long";
    }

    private static boolean hasBounds(Limits limits) {
        return limits.min().isPresent() || limits.max().isPresent();
    }

    private String common(String name, Member.Kind kind) {
        shaped.put(name, kind);
        return name;
    }

    private static String base(Member.Kind kind) {
        return switch (kind) {
            case DECIMAL -> "xs:decimal";
            case DATE -> "xs:date";
            case DATE_TIME -> "xs:dateTime";
            default -> "xs:anyURI";
        };
    }

    private static String pattern(Member.Kind kind) {
        return switch (kind) {
            case DECIMAL -> Decimals.PATTERN;
            case DATE -> Moments.DATE_PATTERN;
            case DATE_TIME -> Moments.DATE_TIME_PATTERN;
            default -> Addresses.PATTERN;
        };
    }
}
