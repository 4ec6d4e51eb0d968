// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;

/** Renders a form as JSON Schema 2020-12. */
final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final DocumentForm<?> form;
    private final JsonValues values;

    private JsonSchema(DocumentForm<?> form, String definitions) {
        this.form = form;
        values = new JsonValues(definitions);
    }

    static String of(DocumentForm<?> form) {
        return JsonTree.text(new JsonSchema(form, "#/$defs/").document());
    }

    /**
     * The schema of a document and of all its types as named components, each once.
     *
     * @param form the form
     * @param name the name of the document's own schema
     * @param place where the components stand, the beginning of a reference
     * @param components takes them
     */
    static void components(DocumentForm<?> form, String name, String place, Map<String, Object> components) {
        JsonSchema schema = new JsonSchema(form, place);
        add(components, name, schema.part(form.shape(), Optional.of(form.schemaId())));
        schema.definitions().forEach((type, definition) -> add(components, type, definition));
    }

    private static void add(Map<String, Object> components, String name, Object schema) {
        Object before = components.putIfAbsent(name, schema);
        if (before != null && !before.equals(schema)) {
            throw new IllegalStateException("Two schemas are named " + name + "; components need different names");
        }
    }

    private Map<String, Object> document() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("$id", form.schemaId());
        schema.putAll(part(form.shape(), Optional.of(form.schemaId())));
        schema.put("$defs", definitions());
        return schema;
    }

    private Map<String, Object> definitions() {
        Map<String, Object> definitions = new LinkedHashMap<>();
        Parts parts = Parts.of(form);
        for (Shape shape : parts.shapes()) {
            definitions.put(shape.type(), part(shape, Optional.empty()));
        }
        for (Member word : parts.words()) {
            definitions.put(word.typeName(), JsonValues.word(word));
        }
        definitions.putAll(values.used());
        return definitions;
    }

    /** Renders one part; the document's own level also declares its schema, and is open to extensions. */
    private Map<String, Object> part(Shape shape, Optional<String> declared) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        declared.ifPresent(id -> {
            properties.put("$schema", declaration(id));
            required.add("$schema");
        });
        for (Member member : shape.members()) {
            properties.put(member.name(), values.member(member));
            if (isRequired(member)) {
                required.add(member.name());
            }
        }
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("title", Words.title(shape.type()));
        part.put("description", shape.text());
        part.put("type", "object");
        if (shape.choice()) {
            part.put("minProperties", 1);
            part.put("maxProperties", 1);
        }
        if (!required.isEmpty()) {
            part.put("required", required);
        }
        part.put("properties", properties);
        if (declared.isPresent()) {
            part.put("patternProperties", Map.of("^x-", true));
        }
        part.put("additionalProperties", false);
        return part;
    }

    /** Names the type although the constant implies it: generators tell the kinds of a message apart only so. */
    private static Map<String, Object> declaration(String id) {
        Map<String, Object> declaration = new LinkedHashMap<>();
        declaration.put("type", "string");
        declaration.put("const", id);
        return declaration;
    }

    private static boolean isRequired(Member member) {
        return member.cardinality() == Member.Cardinality.REQUIRED
                || member.cardinality() == Member.Cardinality.LIST
                        && member.limits().minItems() > 0;
    }
}
