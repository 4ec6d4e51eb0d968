// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.form.Spelling;

/**
 * JSON Schema and XML Schema of every kind of document. A schema describes exactly one version and its structure; conditions
 * between members are rules. Safe for several threads.
 *
 * <pre>{@code
 * String schema = Schemas.jsonSchema("service-description");
 * }</pre>
 */
public final class Schemas {

    private Schemas() {}

    /**
     * The kinds of document.
     *
     * @return their names, such as {@code service-description}
     */
    public static List<String> names() {
        return List.copyOf(FormRegistry.names());
    }

    /**
     * The JSON Schema 2020-12 of a kind of document. Dates and addresses are described by {@code format} as well as by
     * {@code pattern}; a validator should be told to assert {@code format}, which it does not do by itself.
     *
     * @param name the name of the kind
     * @return the text of the schema
     * @throws IllegalArgumentException if there is no such kind
     */
    public static String jsonSchema(String name) {
        return JsonSchema.of(form(name));
    }

    /**
     * The XML Schema 1.0 of a kind of document. It imports {@link #xmlNamespaceSchema} by the relative location
     * {@code xml.xsd} and nothing else, so that nothing is fetched from a network.
     *
     * @param name the name of the kind
     * @return the text of the schema, in UTF-8 where it is written to a file
     * @throws IllegalArgumentException if there is no such kind
     */
    public static String xmlSchema(String name) {
        DocumentForm<?> form = form(name);
        return XmlSchema.of(form, Namespace.of(form));
    }

    /**
     * The schema of the attribute {@code xml:lang} that {@link #xmlSchema} imports; to be put beside it as {@code xml.xsd}.
     *
     * @return the text of the schema
     */
    public static String xmlNamespaceSchema() {
        try (InputStream resource =
                Schemas.class.getResourceAsStream("/lv/vienreiz/schema/" + XmlSchema.XML_NAMESPACE_FILE)) {
            if (resource == null) {
                throw new IllegalStateException(
                        "The schema " + XmlSchema.XML_NAMESPACE_FILE + " is missing from the jar");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The XML Schema of a kind of document as an authority may publish it in the state information systems integrator VISS.
     *
     * @param name the name of the kind
     * @param authorityNumber the number of the authority in VISS, six digits
     * @return the text of the schema
     * @throws IllegalArgumentException if there is no such kind, or the number is not six digits
     */
    public static String vissXmlSchema(String name, String authorityNumber) {
        DocumentForm<?> form = form(name);
        return XmlSchema.of(form, Namespace.viss(form, authorityNumber));
    }

    private static DocumentForm<?> form(String name) {
        return FormRegistry.ofName(name).orElseThrow(() -> unknown(name));
    }

    private static IllegalArgumentException unknown(String name) {
        List<String> near = Spelling.nearestFirst(name, names());
        String kinds = near.stream().collect(Collectors.joining("', '", "'", "'"));
        return new IllegalArgumentException("There is no kind of document '" + name + "'; the nearest are " + kinds);
    }
}
