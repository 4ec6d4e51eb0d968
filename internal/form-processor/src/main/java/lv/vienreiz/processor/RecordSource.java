// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.processor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import lv.vienreiz.processor.Component.Kind;

/** Writes the form of a record. */
final class RecordSource {

    private final FormType type;
    private final List<Component> components;
    private final StringBuilder out = new StringBuilder(8000);

    RecordSource(FormType type) {
        this.type = type;
        this.components = type.components();
    }

    String text() {
        ShapeSource.header(out, type);
        String name = FormType.flatName(type.element()) + "Form";
        out.append("public final class ").append(name);
        type.document().ifPresent(d -> out.append(" extends DocumentForm<")
                .append(type.qualifiedName())
                .append('>'));
        out.append(" {\n\n");
        ShapeSource.names(out, type, components);
        type.document().ifPresentOrElse(document -> documentMembers(name, document), () -> out.append("    private ")
                .append(name)
                .append("() {}\n\n"));
        read();
        new WriteSource(type, out).write();
        new CheckSource(type, out).check();
        parsers();
        ShapeSource.shape(out, type, components, false);
        return out.append("}\n").toString();
    }

    private void documentMembers(String name, AnnotationMirror document) {
        String kind = FormType.value(document, "name").orElseThrow().toString();
        String version = FormType.value(document, "version").orElseThrow().toString();
        String record = type.qualifiedName();
        out.append("    /** The one form. */\n    public static final ")
                .append(name)
                .append(" FORM = new ")
                .append(name)
                .append("();\n\n    private ")
                .append(name)
                .append("() {\n        super(")
                .append(record)
                .append(".class, ")
                .append(kind)
                .append(", ")
                .append(version)
                .append(");\n    }\n\n")
                .append("    @Override\n    public Shape shape() {\n        return partShape();\n    }\n\n")
                .append("    @Override\n    public ")
                .append(record)
                .append(" read(DocumentReader r) {\n        return readPart(r);\n    }\n\n")
                .append("    @Override\n    public void write(")
                .append(record)
                .append(" v, DocumentWriter w) {\n        writePart(v, w);\n    }\n\n")
                .append("    @Override\n    public void check(")
                .append(record)
                .append(" v, Checker c) {\n        checkPart(v, c);\n    }\n\n")
                .append("    @Override\n    public lv.vienreiz.document.Extensions extensions(")
                .append(record)
                .append(" v) {\n        return ")
                .append(type.hasExtensions() ? "v.extensions()" : "lv.vienreiz.document.Extensions.none()")
                .append(";\n    }\n\n");
    }

    private void read() {
        String record = type.qualifiedName();
        out.append("    /** Reads the part that is the current value.\n     * @param r the reader\n")
                .append("     * @return the part, or null */\n")
                .append("    public static ")
                .append(record)
                .append(" readPart(DocumentReader r) {\n")
                .append("        if (!r.beginPart()) {\n            return null;\n        }\n");
        for (Component c : components) {
            out.append("        ")
                    .append(c.isList() ? "List<" + c.boxed() + ">" : c.boxed())
                    .append(' ')
                    .append(c.name())
                    .append(" = null;\n");
        }
        out.append("        for (int m = r.nextMember(NAMES); m != DocumentReader.END; m = r.nextMember(NAMES)) {\n")
                .append("            switch (m) {\n");
        for (int i = 0; i < components.size(); i++) {
            readCase(i, components.get(i));
        }
        out.append(
                "                default:\n                    throw new IllegalStateException();\n            }\n        }\n");
        required();
        construct();
        out.append("    }\n\n");
    }

    private void readCase(int index, Component c) {
        out.append("                case ").append(index).append(":\n");
        if (c.isList()) {
            out.append("                    if (r.beginList()) {\n                        while (r.nextItem()) {\n")
                    .append("                            ")
                    .append(c.boxed())
                    .append(" item = ")
                    .append(c.read())
                    .append(";\n")
                    .append("                            if (item != null) {\n                                if (")
                    .append(c.name())
                    .append(" == null) {\n                                    ")
                    .append(c.name())
                    .append(
                            " = new ArrayList<>();\n                                }\n                                ")
                    .append(c.name())
                    .append(".add(item);\n")
                    .append(c.kind() == Kind.PART ? "                                r.itemRead(item);\n" : "")
                    .append("                            }\n                        }\n                    }\n");
        } else {
            out.append("                    ")
                    .append(c.name())
                    .append(" = ")
                    .append(c.read())
                    .append(";\n");
        }
        out.append("                    break;\n");
    }

    private void required() {
        StringBuilder any = new StringBuilder();
        for (int i = 0; i < components.size(); i++) {
            Component c = components.get(i);
            if (c.isRequired()) {
                out.append("        if (")
                        .append(c.name())
                        .append(" == null) {\n            r.missing(NAMES, ")
                        .append(i)
                        .append(");\n        }\n");
                any.append(any.isEmpty() ? "" : " || ").append(c.name()).append(" == null");
            }
        }
        if (!any.isEmpty()) {
            out.append("        if (").append(any).append(") {\n            return null;\n        }\n");
        }
    }

    private void construct() {
        out.append("        return new ").append(type.qualifiedName()).append('(');
        String separator = "\n                ";
        for (Component c : components) {
            out.append(separator);
            separator = ",\n                ";
            if (c.isList()) {
                out.append(c.name()).append(" == null ? List.of() : ").append(c.name());
            } else if (c.isRequired()) {
                out.append(c.name());
            } else {
                out.append("Optional.ofNullable(").append(c.name()).append(')');
            }
        }
        if (type.hasExtensions()) {
            out.append(separator).append("r.extensions()");
        }
        out.append(");\n");
    }

    /** Writes one private method for each enumeration and identifier that is read. */
    private void parsers() {
        Map<String, Component> parsed = new LinkedHashMap<>();
        for (Component c : components) {
            if (c.kind() == Kind.CODE || c.kind() == Kind.IDENTIFIER) {
                parsed.putIfAbsent(c.simpleType(), c);
            }
        }
        parsed.values().forEach(c -> {
            if (c.kind() == Kind.CODE) {
                codeParser(c);
            } else {
                identifierParser(c);
            }
        });
    }

    private void codeParser(Component c) {
        out.append("    private static ")
                .append(c.type())
                .append(" read")
                .append(c.simpleType())
                .append("(DocumentReader r) {\n        String text = r.text();\n        if (text == null) {\n")
                .append("            return null;\n        }\n        switch (text) {\n");
        for (String code : c.codes()) {
            out.append("            case \"")
                    .append(code)
                    .append("\":\n                return ")
                    .append(c.type())
                    .append('.')
                    .append(code)
                    .append(";\n");
        }
        out.append("            default:\n                r.noCode(text, \"")
                .append(String.join(" ", c.codes()))
                .append("\");\n                return null;\n        }\n    }\n\n");
    }

    private void identifierParser(Component c) {
        out.append("    private static ")
                .append(c.type())
                .append(" read")
                .append(c.simpleType())
                .append("(DocumentReader r) {\n        String text = r.text();\n        if (text == null) {\n")
                .append("            return null;\n        }\n        try {\n            return new ")
                .append(c.type())
                .append("(text);\n        } catch (IllegalArgumentException refused) {\n            r.refused(text, \"")
                .append(c.simpleType())
                .append("\");\n            return null;\n        }\n    }\n\n");
    }
}
