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
 *
 * <p>What {@link lv.vienreiz.document.Documents} writes of a document without findings, the schemas accept; what a schema
 * accepts, our reader accepts. They differ by intent only in the following.
 *
 * <p>Our reader takes what a schema refuses:
 *
 * <ul>
 *   <li>a newer minor version, with an information; no declared version, unknown or renamed members, elements out of order and
 *       empty lists in JSON, with a warning or an information;
 *   <li>extensions ({@code x-…} in JSON, other namespaces in XML) inside a part, or in XML not at the end of the document: they
 *       are kept at their place;
 *   <li>in JSON, the text {@code -0} for a number that is not negative.
 * </ul>
 *
 * <p>Our reader refuses what a schema cannot tell:
 *
 * <ul>
 *   <li>in JSON, a member or a language that stands twice, an escape of half a surrogate pair, a whole number
 *       written as {@code 1.0}, a decimal number beyond a bound other than zero;
 *   <li>in JSON, where the validator does not assert {@code format}, a date that does not exist, and an address that is no URI
 *       though it has a scheme and no forbidden character, such as {@code http://[};
 *   <li>an identifier with a rule beyond its pattern, such as the birth date in a personal code;
 *   <li>documents deeper or longer than the limits that protect the reader.
 * </ul>
 *
 * <p>Validators differ too. Lengths are numbers of characters in both kinds of schema; Xerces counts UTF-16 units, unless
 * its property {@code useCodePointCountForStringLength} is set. In a pattern of JSON Schema {@code $} is the very end; some
 * validators let a line break follow it.
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
     * <p>Official, from the rules of VISS for XML schemas: it is W3C XML Schema in UTF-8 (AR-01); complex types are named
     * {@code …Structure}, simple types {@code …Type}, and elements neither (NK-01); the target namespace is the default one and
     * has the form {@code http://ivis.eps.gov.lv/XMLSchemas/<six digits>/<name>/v<major>-<minor>}, beside an own prefix of at
     * most ten lower-case letters, and the prefix of XML Schema is {@code xs} (SK-01); elements are qualified and attributes are
     * not, as in all published samples.
     *
     * <p>Our inference: the name of the schema is that of the root type; its version is that of the form; the prefix is made of
     * initials, and whether it is unique in the catalogue of VISS is for the authority to see; {@code xml.xsd} is published
     * beside it. Not met: a coded value of the forms has code, list and version, and enumerations are bare codes, where CL-03
     * asks for agency, language and meaning as well. The block of metadata (SP-02) is made by the form of the catalogue.
     *
     * <p>A document valid by this schema differs from what this library writes in the namespace alone.
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

    static DocumentForm<?> form(String name) {
        return FormRegistry.ofName(name).orElseThrow(() -> unknown(name));
    }

    private static IllegalArgumentException unknown(String name) {
        List<String> near = Spelling.nearestFirst(name, names());
        String kinds = near.stream().collect(Collectors.joining("', '", "'", "'"));
        return new IllegalArgumentException("There is no kind of document '" + name + "'; the nearest are " + kinds);
    }
}
