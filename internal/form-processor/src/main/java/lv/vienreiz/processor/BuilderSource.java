// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.processor;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the builder of a record: what is required goes to its constructor, everything else has a method. */
final class BuilderSource {

    private final FormType type;
    private final String name;
    private final StringBuilder out = new StringBuilder(6000);

    BuilderSource(FormType type) {
        this.type = type;
        this.name = FormType.flatName(type.element()) + "Builder";
    }

    String text() {
        List<Component> required =
                type.components().stream().filter(Component::isRequired).toList();
        out.append("package ")
                .append(type.packageName())
                .append(";\n\nimport java.util.ArrayList;\nimport java.util.List;\n")
                .append("import java.util.Optional;\n\n/**\n * Builds a {@link ")
                .append(type.qualifiedName())
                .append("}. Not safe for several threads.\n */\npublic final class ")
                .append(name)
                .append(" {\n\n");
        for (Component c : type.components()) {
            out.append("    private ").append(field(c)).append(";\n");
        }
        if (type.hasExtensions()) {
            out.append(
                    "    private lv.vienreiz.document.Extensions extensions = lv.vienreiz.document.Extensions.none();\n");
        }
        constructor(required);
        from(required);
        type.components().forEach(this::setter);
        if (type.hasExtensions()) {
            out.append(
                            "    /**\n     * Sets what the document holds beyond its form.\n     *\n     * @param extensions the extensions\n     * @return this builder\n     */\n    public ")
                    .append(name)
                    .append(" extensions(lv.vienreiz.document.Extensions extensions) {\n")
                    .append("        this.extensions = extensions;\n        return this;\n    }\n\n");
        }
        build();
        return out.append("}\n").toString();
    }

    private static String field(Component c) {
        if (c.isList()) {
            return "final List<" + c.boxed() + "> " + c.name() + " = new ArrayList<>()";
        }
        return c.isRequired()
                ? c.boxed() + " " + c.name()
                : "Optional<" + c.boxed() + "> " + c.name() + " = Optional.empty()";
    }

    private void constructor(List<Component> required) {
        out.append("\n    ")
                .append(name)
                .append('(')
                .append(required.stream().map(c -> c.boxed() + " " + c.name()).collect(Collectors.joining(", ")))
                .append(") {\n");
        required.forEach(c -> out.append("        this.")
                .append(c.name())
                .append(" = ")
                .append(c.name())
                .append(";\n"));
        out.append("    }\n\n");
    }

    private void from(List<Component> required) {
        out.append("    static ")
                .append(name)
                .append(" from(")
                .append(type.qualifiedName())
                .append(" value) {\n        ")
                .append(name)
                .append(" builder = new ")
                .append(name)
                .append('(')
                .append(required.stream().map(c -> "value." + c.name() + "()").collect(Collectors.joining(", ")))
                .append(");\n");
        for (Component c : type.components()) {
            if (c.isList()) {
                out.append("        builder.")
                        .append(c.name())
                        .append(".addAll(value.")
                        .append(c.name())
                        .append("());\n");
            } else if (!c.isRequired()) {
                out.append("        builder.")
                        .append(c.name())
                        .append(" = value.")
                        .append(c.name())
                        .append("();\n");
            }
        }
        if (type.hasExtensions()) {
            out.append("        builder.extensions = value.extensions();\n");
        }
        out.append("        return builder;\n    }\n\n");
    }

    private void setter(Component c) {
        String text = c.text().replace("*/", "");
        if (c.isList()) {
            method(
                    c.name(),
                    "List<" + c.boxed() + "> ",
                    c.name(),
                    "Replaces: " + text + ".",
                    "this." + c.name() + ".clear();\n        this." + c.name() + ".addAll(" + c.name() + ");");
            String adder = "add" + Character.toUpperCase(c.element().charAt(0))
                    + c.element().substring(1);
            method(
                    adder,
                    c.boxed() + " ",
                    c.element(),
                    "Adds one of: " + text + ".",
                    "this." + c.name() + ".add(" + c.element() + ");");
        } else {
            String value = c.isRequired() ? c.name() : "Optional.of(" + c.name() + ")";
            method(c.name(), c.boxed() + " ", c.name(), "Sets " + text + ".", "this." + c.name() + " = " + value + ";");
        }
    }

    private void method(String method, String parameterType, String parameter, String text, String body) {
        out.append("    /**\n     * ")
                .append(text)
                .append("\n     *\n     * @param ")
                .append(parameter)
                .append(" the value\n     * @return this builder\n     */\n    public ")
                .append(name)
                .append(' ')
                .append(method)
                .append('(')
                .append(parameterType)
                .append(parameter)
                .append(") {\n        ")
                .append(body)
                .append("\n        return this;\n    }\n\n");
    }

    private void build() {
        out.append("    /**\n     * Builds the record; it may break rules, which are checked apart.\n     *\n")
                .append("     * @return the record\n     */\n    public ")
                .append(type.qualifiedName())
                .append(" build() {\n        return new ")
                .append(type.qualifiedName())
                .append('(')
                .append(type.components().stream().map(Component::name).collect(Collectors.joining(", ")))
                .append(type.hasExtensions() ? ", extensions" : "")
                .append(");\n    }\n");
    }
}
