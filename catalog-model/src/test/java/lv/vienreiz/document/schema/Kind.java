// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import java.nio.charset.StandardCharsets;
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

    /** Every kind that this module provides, and one that has every kind of member. */
    public static final List<Kind> ALL = Stream.concat(
                    Schemas.names().stream()
                            .map(name -> FormRegistry.ofName(name).orElseThrow()),
                    Stream.of(EverythingForm.FORM))
            .<Kind>map(Kind::of)
            .toList();

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
