// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.processor;

import java.util.List;
import lv.vienreiz.processor.Component.Kind;

/** Writes the code by which a record is written. */
final class WriteSource {

    private final FormType type;
    private final List<Component> components;
    private final StringBuilder out;

    WriteSource(FormType type, StringBuilder out) {
        this.type = type;
        this.components = type.components();
        this.out = out;
    }

    void write() {
        out.append("    /** Writes the members of a part.\n     * @param v the part\n     * @param w the writer */\n")
                .append("    public static void writePart(")
                .append(type.qualifiedName())
                .append(" v, DocumentWriter w) {\n");
        if (type.hasExtensions()) {
            out.append("        w.inner(v.extensions());\n");
        }
        for (int i = 0; i < components.size(); i++) {
            Component c = components.get(i);
            switch (c.cardinality()) {
                case REQUIRED ->
                    out.append("        ")
                            .append(statement(c, i, "v." + c.name() + "()"))
                            .append('\n');
                case OPTIONAL ->
                    out.append("        if (v.")
                            .append(c.name())
                            .append("().isPresent()) {\n            ")
                            .append(statement(c, i, "v." + c.name() + "().get()"))
                            .append("\n        }\n");
                case LIST -> list(c, i);
            }
        }
        out.append("    }\n\n");
    }

    private static String statement(Component c, int i, String value) {
        return switch (c.kind()) {
            case LOCALIZED -> "w.localized(NAMES, " + i + ", " + value + ");";
            case FLAG -> "w.flag(NAMES, " + i + ", " + value + ");";
            case INTEGER, LONG -> "w.integer(NAMES, " + i + ", " + value + ");";
            case PART ->
                "w.beginPart(NAMES, " + i + "); " + c.form().orElseThrow() + ".writePart(" + value
                        + ", w); w.endPart();";
            default -> "w.text(NAMES, " + i + ", " + c.written(value) + ");";
        };
    }

    private void list(Component c, int i) {
        out.append("        if (!v.")
                .append(c.name())
                .append("().isEmpty()) {\n            w.beginList(NAMES, ")
                .append(i)
                .append(c.kind() == Kind.PART ? ", v." + c.name() + "()" : "")
                .append(");\n            int item = 0;\n            for (")
                .append(c.boxed())
                .append(" x : v.")
                .append(c.name())
                .append("()) {\n                ");
        if (c.kind() == Kind.PART) {
            out.append("w.beginItem(NAMES, ")
                    .append(i)
                    .append(", item++); ")
                    .append(c.form().orElseThrow())
                    .append(".writePart(x, w); w.endPart();");
        } else {
            out.append("w.textItem(NAMES, ")
                    .append(i)
                    .append(", ")
                    .append(c.written("x"))
                    .append(");");
        }
        out.append("\n            }\n            w.endList();\n        }\n");
    }
}
