// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.sample.RandomJson;
import lv.vienreiz.document.schema.form.EverythingForm;

/**
 * A kind of document with independent judges of its two schemas.
 *
 * @param form the form
 * @param json what judges JSON
 * @param xml what judges XML
 */
@SuppressWarnings("exports") // only the tests of this module see it
public record Kind(DocumentForm<?> form, JsonSchemaValidator json, XmlSchemaValidator xml) {

    /** Every kind that the module under test provides, and one that has every kind of member. */
    public static final List<Kind> ALL = Stream.concat(Kind.formsOfThisModule(), Stream.of(EverythingForm.FORM))
            .<Kind>map(Kind::of)
            .toList();

    /** The forms of the module in whose folder the tests run; other modules run these tests for their own kinds. */
    static Stream<DocumentForm<?>> formsOfThisModule() {
        return Schemas.names().stream()
                .<DocumentForm<?>>map(name -> FormRegistry.ofName(name).orElseThrow())
                .filter(form -> isOfThisModule(form.type()));
    }

    private static boolean isOfThisModule(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place).startsWith(Path.of("").toRealPath());
        } catch (URISyntaxException | IOException broken) {
            throw new IllegalStateException("Cannot tell where " + type + " comes from", broken);
        }
    }

    private static Kind of(DocumentForm<?> form) {
        return new Kind(
                form,
                new JsonSchemaValidator(JsonSchema.of(form)),
                new XmlSchemaValidator(XmlSchema.of(form, Namespace.of(form))));
    }

    /** Documents that together hold every member of every type. */
    public List<String> complete() {
        return RandomJson.complete(form, new Random(form.name().hashCode()));
    }

    Object random(Random random) {
        Reading<?> reading = read(RandomJson.any(form, random));
        if (!reading.findings().isEmpty()) {
            throw new AssertionError("A " + form + " that was made up has faults: " + reading.findings());
        }
        return reading.orElseThrow();
    }

    /** Reads a document of this kind. */
    public Reading<?> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    Reading<?> read(byte[] bytes) {
        return Documents.read(form.type(), bytes);
    }

    @Override
    public String toString() {
        return form.toString();
    }
}
