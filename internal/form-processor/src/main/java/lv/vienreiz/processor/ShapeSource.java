// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.processor;

import java.util.List;
import java.util.Optional;

/** Writes the part of a form that is data: its names and its shape. */
final class ShapeSource {

    private ShapeSource() {}

    static void header(StringBuilder out, FormType type) {
        out.append("package ").append(type.formPackage()).append(";\n\n");
        for (String used : List.of(
                "java.util.ArrayList",
                "java.util.List",
                "java.util.Optional",
                "lv.vienreiz.document.form.Checker",
                "lv.vienreiz.document.form.DocumentForm",
                "lv.vienreiz.document.form.DocumentReader",
                "lv.vienreiz.document.form.DocumentWriter",
                "lv.vienreiz.document.form.Limits",
                "lv.vienreiz.document.form.Member",
                "lv.vienreiz.document.form.Moments",
                "lv.vienreiz.document.form.Names",
                "lv.vienreiz.document.form.Shape",
                "lv.vienreiz.document.form.TextPattern",
                "org.jspecify.annotations.Nullable")) {
            out.append("import ").append(used).append(";\n");
        }
        out.append("\n/** The form of {@link ")
                .append(type.qualifiedName())
                .append("}; made from it at build time. */\n");
        out.append("@SuppressWarnings(\"all\")\n");
    }

    static void names(StringBuilder out, FormType type, List<Component> components) {
        long repeated = 0;
        long personal = 0;
        StringBuilder former = new StringBuilder();
        for (int i = 0; i < components.size(); i++) {
            Component c = components.get(i);
            repeated |= c.isList() || c.kind() == Component.Kind.LOCALIZED ? 1L << i : 0;
            personal |= c.personal() ? 1L << i : 0;
            if (c.former().isPresent()) {
                former.append(", ")
                        .append(Literal.of(c.former().get()))
                        .append(", \"")
                        .append(i)
                        .append('"');
            }
        }
        out.append("    static final Names NAMES = new Names(")
                .append(Literal.of(type.simpleName()))
                .append(", ")
                .append(type.isClosed())
                .append(", ")
                .append(Literal.array(components.stream().map(Component::name).toList()))
                .append(", ")
                .append(Literal.array(
                        components.stream().map(Component::element).toList()))
                .append(", ")
                .append(repeated)
                .append("L, ")
                .append(personal)
                .append("L")
                .append(former)
                .append(");\n\n");
    }

    static void shape(StringBuilder out, FormType type, List<Component> components, boolean choice) {
        out.append("    /** The form as data.\n     * @return the shape */\n");
        out.append("    public static Shape partShape() {\n        return Data.SHAPE;\n    }\n\n");
        out.append("    private static final class Data {\n");
        out.append("        static final Shape SHAPE = new Shape(")
                .append(Literal.of(type.simpleName()))
                .append(", ")
                .append(Literal.of(type.doc().summary()))
                .append(", ")
                .append(type.isClosed())
                .append(", ")
                .append(choice)
                .append(", List.of(");
        for (int i = 0; i < components.size(); i++) {
            out.append(i == 0 ? "\n" : ",\n").append(member(components.get(i)));
        }
        out.append("));\n    }\n");
    }

    private static String member(Component c) {
        Component.Limits l = c.limits();
        String kind = c.kind() == Component.Kind.LONG ? "INTEGER" : c.kind().name();
        return "            new Member(" + Literal.of(c.name()) + ", " + Literal.of(c.element()) + ", "
                + Literal.of(c.text()) + ", Member.Kind." + kind + ", Member.Cardinality." + c.cardinality()
                + ", new Limits(" + l.minLength() + ", " + Literal.of(l.maxLength()) + ", "
                + Literal.optional(l.pattern().map(Literal::of)) + ", " + bound(l.min(), Long.MIN_VALUE) + ", "
                + bound(l.max(), Long.MAX_VALUE) + ", " + l.minItems() + ", " + Literal.of(l.maxItems()) + "), "
                + Literal.list(c.codes()) + ", " + Literal.of(c.simpleType()) + ", "
                + Literal.optional(c.form().map(form -> "(java.util.function.Supplier<Shape>) " + form + "::partShape"))
                + ", " + c.personal() + ")";
    }

    private static String bound(long value, long none) {
        return Literal.optional(value == none ? Optional.empty() : Optional.of(Literal.of(value)));
    }
}
