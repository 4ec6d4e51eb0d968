// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;

/**
 * Documents without structural faults, made up from the shape of their kind alone: what the shape allows can occur, and what
 * codecs get wrong occurs often. The same random numbers give the same documents.
 */
public final class RandomJson {

    private static final List<String> EXTENSIONS = List.of(
            "1",
            "-1.50e3",
            "null",
            "\"ā <&> \\u0001 \\ud83d\\ude00 \\ud800\"",
            "[1, 2 ]",
            "{\"a\" : {\"b\":[]}}",
            "{ }",
            "\"]]>\"",
            "{\"$xml\":\"<name xmlns='urn:other'>&lt;ā&#13;</name>\"}",
            "{\"$xml\":\"<p:a xmlns:p='urn:p' xmlns:q='urn:q' q:b='&#10;'><c/></p:a>\"}");

    private final RandomGenerator random;
    private final Extent extent;
    private final RandomValue values;
    private final JsonGenerator out;

    private RandomJson(RandomGenerator random, Extent extent, JsonGenerator out) {
        this.random = random;
        this.extent = extent;
        this.out = out;
        values = new RandomValue(random, extent.isBrief());
    }

    /**
     * Makes up a document of any size, from the members that it must have to all of them, with extensions of both forms.
     *
     * @param form the kind of document; it has a place for extensions
     * @param random where chance comes from
     * @return JSON
     */
    public static String any(DocumentForm<?> form, RandomGenerator random) {
        return text(form, random, new AnyExtent(random), random.nextInt(3));
    }

    /**
     * Makes up documents that together hold every member and every alternative of every type of a kind of document, each as
     * short as that allows.
     *
     * @param form the kind of document
     * @param random where chance comes from
     * @return JSON, the fewest documents that do, mostly one
     */
    public static List<String> complete(DocumentForm<?> form, RandomGenerator random) {
        CompleteExtent extent = new CompleteExtent();
        List<String> all = new ArrayList<>();
        do {
            all.add(text(form, random, extent, 0));
        } while (extent.isIncomplete());
        return List.copyOf(all);
    }

    private static String text(DocumentForm<?> form, RandomGenerator random, Extent extent, int extensions) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            if (extensions > 0 && random.nextBoolean()) {
                out.enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature());
                out.useDefaultPrettyPrinter();
            }
            new RandomJson(random, extent, out).document(form, extensions);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void document(DocumentForm<?> form, int extensions) throws IOException {
        out.writeStartObject();
        out.writeStringField("$schema", form.schemaId());
        members(form.shape());
        for (int i = 0; i < extensions; i++) {
            out.writeFieldName("x-" + (i == 1 ? "ā b" : "note" + i));
            out.writeRawValue(EXTENSIONS.get(random.nextInt(EXTENSIONS.size())));
        }
        out.writeEndObject();
    }

    private void members(Shape shape) throws IOException {
        extent.enter(shape);
        if (shape.choice()) {
            member(shape.members().get(extent.alternative(shape)), 1);
        } else {
            for (Member member : shape.members()) {
                int count = member.cardinality() == Member.Cardinality.REQUIRED ? 1 : extent.count(member);
                if (count > 0) {
                    member(member, count);
                }
            }
        }
        extent.leave();
    }

    private void member(Member member, int count) throws IOException {
        out.writeFieldName(member.name());
        boolean list = member.cardinality() == Member.Cardinality.LIST;
        if (list) {
            out.writeStartArray();
        }
        for (int i = 0; i < count; i++) {
            if (member.part().isPresent()) {
                out.writeStartObject();
                members(member.part().get().get());
                out.writeEndObject();
            } else {
                values.write(out, member);
            }
        }
        if (list) {
            out.writeEndArray();
        }
    }
}
