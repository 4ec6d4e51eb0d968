// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import lv.vienreiz.document.form.DocumentForm;

/** Renders the resource of messages as OpenAPI 3.1. */
final class OpenApi {

    private static final String PLACE = "#/components/schemas/";
    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String RESOURCE = "/messages/{messageId}";
    private static final String TEXT = "description";
    private static final String SCHEMA = "schema";
    private static final String PROBLEM = "Problem";

    private final List<Exchange> exchanges;
    private final Map<String, Object> schemas = new TreeMap<>();

    OpenApi(List<Exchange> exchanges) {
        this.exchanges = List.copyOf(exchanges);
    }

    String document(String title, String version) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("openapi", "3.1.0");
        root.put("info", map("title", title, "version", version, TEXT, guide()));
        root.put("jsonSchemaDialect", "https://json-schema.org/draft/2020-12/schema");
        root.put("paths", map(RESOURCE, resource(), RESOURCE + "/attachments/{digest}", attachment()));
        schemas.put(PROBLEM, problem());
        root.put("components", Map.of("schemas", schemas));
        return JsonTree.text(root);
    }

    /** Says which kind of message gets which answer, which the resource as a whole cannot tell. */
    private String guide() {
        StringBuilder guide = new StringBuilder(
                "A message is a resource: its identity is made once, by the sender, and a repeat of the same message gets the"
                        + " stored answer.\n");
        for (Exchange exchange : exchanges) {
            guide.append("\n- `").append(exchange.request()).append("` gets `").append(exchange.answer());
            exchange.otherAnswers().forEach(other -> guide.append("` or `").append(other));
            guide.append("`: ").append(exchange.text()).append('.');
        }
        return guide.toString();
    }

    private Map<String, Object> resource() {
        return map("parameters", List.of(messageId()), "put", put(), "get", get());
    }

    private static Map<String, Object> messageId() {
        return inPath("messageId", "The identity of the message, the same as in its envelope.", "^" + ID + "$");
    }

    private static Map<String, Object> inPath(String name, String text, String pattern) {
        Map<String, Object> schema = map("type", "string", "pattern", pattern);
        return map("name", name, "in", "path", "required", true, TEXT, text, SCHEMA, schema);
    }

    /** A file that a message refers to, by the digest that the message states. */
    private static Map<String, Object> attachment() {
        Map<String, Object> digest =
                inPath("digest", "The digest of the file, as the message states it.", "^[0-9a-f]{64,128}$");
        Map<String, Object> bytes = map("type", "string", "format", "binary");
        Map<String, Object> file = map("application/octet-stream", map(SCHEMA, bytes));
        Map<String, Object> put = new LinkedHashMap<>();
        put.put("204", map(TEXT, "The file is kept; a repeat changes nothing."));
        put.put("413", trouble("The file is too large, or there are too many of them."));
        put.put("422", trouble("The bytes do not have that digest."));
        put.put("default", trouble("The file was not taken."));
        Map<String, Object> get = new LinkedHashMap<>();
        get.put("200", map(TEXT, "The file.", "content", file));
        get.put("404", trouble("No such file belongs to the message."));
        get.put("default", trouble("The file cannot be given."));
        Map<String, Object> sending = operation("putAttachment", "Sends a file of a message, before the message.", put);
        sending.put("requestBody", map("required", true, "content", file));
        return map(
                "parameters",
                List.of(messageId(), digest),
                "put",
                sending,
                "get",
                operation("getAttachment", "Fetches a file of a message, or of its answer.", get));
    }

    private static Map<String, Object> operation(String id, String summary, Map<String, Object> responses) {
        return map("operationId", id, "summary", summary, "responses", responses);
    }

    private Map<String, Object> put() {
        Map<String, Object> body = map("required", true, "content", content(requests()));
        Map<String, Object> responses = answered();
        responses.put("409", trouble("Another message was received under this identity."));
        responses.put("424", trouble("A file that the message refers to has not arrived; send it, then repeat."));
        responses.put("default", trouble("The message was not taken."));
        Map<String, Object> put = operation("putMessage", "Sends a message, or sends it again.", responses);
        put.put("requestBody", body);
        return put;
    }

    private Map<String, Object> get() {
        Map<String, Object> responses = answered();
        responses.put("404", trouble("No message was received under this identity."));
        responses.put("default", trouble("It cannot be told what became of the message."));
        return operation("getMessage", "Asks what became of a message.", responses);
    }

    private Map<String, Object> answered() {
        Map<String, Object> responses = new LinkedHashMap<>();
        responses.put("200", map(TEXT, "The message was executed; this is its answer.", "content", content(answers())));
        Map<String, Object> seconds = map(TEXT, "Seconds.", SCHEMA, map("type", "integer", "minimum", 0));
        responses.put(
                "202", map(TEXT, "The message is being executed; ask again.", "headers", map("Retry-After", seconds)));
        responses.put("422", trouble("The message was refused for good, with the reason."));
        return responses;
    }

    private Set<String> requests() {
        Set<String> kinds = new LinkedHashSet<>();
        exchanges.forEach(exchange -> kinds.add(exchange.request()));
        return kinds;
    }

    private Set<String> answers() {
        Set<String> kinds = new LinkedHashSet<>();
        exchanges.stream()
                .flatMap(e -> Stream.concat(Stream.of(e.answer()), e.otherAnswers().stream()))
                .forEach(kinds::add);
        return kinds;
    }

    private Map<String, Object> content(Set<String> kinds) {
        List<Map<String, Object>> one = kinds.stream().map(this::reference).toList();
        Map<String, Object> mapping = new LinkedHashMap<>();
        kinds.forEach(kind -> mapping.put(Schemas.form(kind).schemaId(), PLACE + component(Schemas.form(kind))));
        Map<String, Object> json =
                map("oneOf", one, "discriminator", map("propertyName", "$schema", "mapping", mapping));
        Map<String, Object> xml = map("type", "string", TEXT, "XML by the XML Schema of the kind of document.");
        return map("application/json", map(SCHEMA, json), "application/xml", map(SCHEMA, xml));
    }

    private Map<String, Object> reference(String kind) {
        DocumentForm<?> form = Schemas.form(kind);
        JsonSchema.components(form, component(form), PLACE, schemas);
        return map("$ref", PLACE + component(form));
    }

    private static String component(DocumentForm<?> form) {
        return form.type().getSimpleName() + "Document";
    }

    private static Map<String, Object> trouble(String text) {
        Map<String, Object> content = map("application/problem+json", map(SCHEMA, map("$ref", PLACE + PROBLEM)));
        return map(TEXT, text, "content", content);
    }

    private static Map<String, Object> problem() {
        Map<String, Object> text = map("type", "string");
        Map<String, Object> members =
                map("type", text, "title", text, "status", map("type", "integer"), "detail", text);
        return map(TEXT, "What went wrong (RFC 9457).", "type", "object", "properties", members);
    }

    /** Makes a map of names, each followed by its value. */
    private static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
