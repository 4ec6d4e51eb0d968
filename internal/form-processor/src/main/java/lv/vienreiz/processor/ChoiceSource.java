// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Writes the form of a sealed interface: a wrapper with exactly one member, named after the record that is in it. */
final class ChoiceSource {

    private final FormType type;
    private final List<Component> alternatives = new ArrayList<>();
    private final StringBuilder out = new StringBuilder(4000);

    ChoiceSource(FormType type) {
        this.type = type;
        for (TypeElement alternative : type.alternatives()) {
            String simple = alternative.getSimpleName().toString();
            String name = Character.toLowerCase(simple.charAt(0)) + simple.substring(1);
            alternatives.add(new Component(
                    name,
                    name,
                    DocComment.of(type.elements().getDocComment(alternative)).summary(),
                    Component.Kind.PART,
                    Component.Cardinality.OPTIONAL,
                    alternative.getQualifiedName().toString(),
                    simple,
                    Component.Limits.NONE,
                    List.of(),
                    Optional.of(FormType.formOf(alternative, type.elements())),
                    Optional.empty(),
                    false,
                    false));
        }
    }

    String text() {
        String name = FormType.flatName(type.element()) + "Form";
        String choice = type.qualifiedName();
        ShapeSource.header(out, type);
        out.append("public final class ").append(name).append(" {\n\n");
        ShapeSource.names(out, type, alternatives);
        out.append("    private ").append(name).append("() {}\n\n");
        read(choice);
        write(choice);
        check(choice);
        ShapeSource.shape(out, type, alternatives, true);
        return out.append("}\n").toString();
    }

    private void read(String choice) {
        out.append("    /** Reads the part that is the current value.\n     * @param r the reader\n")
                .append("     * @return the part, or null */\n    public static ")
                .append(choice)
                .append(
                        " readPart(DocumentReader r) {\n        if (!r.beginPart()) {\n            return null;\n        }\n")
                .append("        ")
                .append(choice)
                .append(" value = null;\n        int count = 0;\n")
                .append(
                        "        for (int m = r.nextMember(NAMES); m != DocumentReader.END; m = r.nextMember(NAMES)) {\n")
                .append("            count++;\n            switch (m) {\n");
        for (int i = 0; i < alternatives.size(); i++) {
            out.append("                case ")
                    .append(i)
                    .append(":\n                    value = ")
                    .append(alternatives.get(i).read())
                    .append(";\n                    break;\n");
        }
        out.append(
                        "                default:\n                    throw new IllegalStateException();\n            }\n        }\n")
                .append("        r.oneOf(NAMES, count);\n        return value;\n    }\n\n");
    }

    private void write(String choice) {
        out.append(
                        "    /** Writes the one member of the wrapper.\n     * @param v the part\n     * @param w the writer */\n")
                .append("    public static void writePart(")
                .append(choice)
                .append(" v, DocumentWriter w) {\n");
        for (int i = 0; i < alternatives.size(); i++) {
            Component a = alternatives.get(i);
            out.append("        if (v instanceof ")
                    .append(a.type())
                    .append(" x) {\n            w.beginPart(NAMES, ")
                    .append(i)
                    .append("); ")
                    .append(a.form().orElseThrow())
                    .append(".writePart(x, w); w.endPart();\n        }\n");
        }
        out.append("    }\n\n");
    }

    private void check(String choice) {
        out.append(
                        "    /** Checks the structural constraints of a part.\n     * @param v the part\n     * @param c the checker */\n")
                .append("    public static void checkPart(")
                .append(choice)
                .append(" v, Checker c) {\n");
        for (int i = 0; i < alternatives.size(); i++) {
            Component a = alternatives.get(i);
            out.append("        if (v instanceof ")
                    .append(a.type())
                    .append(" x) {\n            c.enter(NAMES, ")
                    .append(i)
                    .append("); ")
                    .append(a.form().orElseThrow())
                    .append(".checkPart(x, c); c.leave();\n        }\n");
        }
        out.append("    }\n\n");
    }
}
