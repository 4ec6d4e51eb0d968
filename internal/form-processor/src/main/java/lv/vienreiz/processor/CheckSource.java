// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.processor;

import java.util.List;

/** Writes the code by which the structural constraints of a record are checked. */
final class CheckSource {

    private final FormType type;
    private final List<Component> components;
    private final StringBuilder out;

    CheckSource(FormType type, StringBuilder out) {
        this.type = type;
        this.components = type.components();
        this.out = out;
    }

    void check() {
        out.append("    /** Checks the structural constraints of a part.\n     * @param v the part\n")
                .append("     * @param c the checker */\n")
                .append("    public static void checkPart(")
                .append(type.qualifiedName())
                .append(" v, Checker c) {\n");
        for (int i = 0; i < components.size(); i++) {
            Component c = components.get(i);
            if (c.isList()) {
                list(c, i);
            } else {
                single(c, i);
            }
        }
        out.append("    }\n\n");
        for (int i = 0; i < components.size(); i++) {
            if (hasPattern(components.get(i))) {
                out.append("    private static final TextPattern PATTERN")
                        .append(i)
                        .append(" = TextPattern.of(")
                        .append(Literal.of(components.get(i).limits().pattern().orElseThrow()))
                        .append(");\n\n");
            }
        }
    }

    private void single(Component c, int i) {
        String value = c.isRequired() ? "v." + c.name() + "()" : "v." + c.name() + "().get()";
        String code = statement(c, i, value, "-1");
        if (!code.isEmpty()) {
            out.append(c.isRequired() ? "        " : "        if (v." + c.name() + "().isPresent()) {\n            ")
                    .append(code)
                    .append(c.isRequired() ? "\n" : "\n        }\n");
        }
    }

    private void list(Component c, int i) {
        Component.Limits l = c.limits();
        if (l.minItems() > 0 || l.maxItems() != Integer.MAX_VALUE) {
            out.append("        c.count(NAMES, ")
                    .append(i)
                    .append(", v.")
                    .append(c.name())
                    .append("().size(), ")
                    .append(l.minItems())
                    .append(", ")
                    .append(Literal.of(l.maxItems()))
                    .append(");\n");
        }
        String code = statement(c, i, "x", "n");
        if (!code.isEmpty()) {
            out.append("        {\n            int n = 0;\n            for (")
                    .append(c.boxed())
                    .append(" x : v.")
                    .append(c.name())
                    .append("()) {\n                ")
                    .append(code)
                    .append("\n                n++;\n            }\n        }\n");
        }
    }

    private static String statement(Component c, int i, String value, String item) {
        Component.Limits l = c.limits();
        String place = "NAMES, " + i + ", ";
        String pattern = hasPattern(c) ? " c.pattern(" + place + item + ", " + value + ", PATTERN" + i + ");" : "";
        boolean inList = !item.equals("-1");
        return switch (c.kind()) {
            case TEXT ->
                (inList ? "c.textItem(" + place + item + ", " : "c.text(" + place) + value + ", " + l.minLength() + ", "
                        + Literal.of(l.maxLength()) + ");" + pattern;
            case LOCALIZED -> "c.localized(" + place + value + ", " + Literal.of(l.maxLength()) + ");";
            case INTEGER, LONG, DECIMAL ->
                l.bindsNumber() || c.kind() == Component.Kind.DECIMAL
                        ? "c.range(" + place + value + ", " + Literal.of(l.min()) + ", " + Literal.of(l.max()) + ");"
                        : "";
            case DATE -> "c.date(" + place + item + ", " + value + ");";
            case DATE_TIME -> "c.dateTime(" + place + item + ", " + value + ");";
            case URI -> "c.uri(" + place + item + ", " + value + ");";
            case PART ->
                "c.enter(NAMES, " + i + (inList ? ", " + item : "") + "); "
                        + c.form().orElseThrow() + ".checkPart(" + value + ", c); c.leave();";
            default -> "";
        };
    }

    private static boolean hasPattern(Component c) {
        return c.kind() == Component.Kind.TEXT && c.limits().pattern().isPresent();
    }
}
