// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.FindingCollector;
import lv.vienreiz.document.form.XmlPiece;
import org.jspecify.annotations.Nullable;

/** Reads and writes documents as JSON: strict RFC 8259, with limits on depth and length. Safe for several threads. */
public final class JsonForm {

    /** How deep parts may lie in each other. */
    public static final int MAX_DEPTH = 64;

    /** How many characters a text may have. */
    public static final int MAX_TEXT = 10_000_000;

    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .build())
            .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private JsonForm() {}

    /**
     * Reads a document.
     *
     * @param form the form of the document
     * @param bytes its text
     * @param collector where findings go
     * @param elements what tells an XML element that JSON carries from other text
     * @param <T> the record
     * @return the record, or null if it cannot be made
     */
    public static <T> @Nullable T read(
            DocumentForm<T> form, byte[] bytes, FindingCollector collector, XmlPiece.Parser elements) {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            try {
                return new JsonReader(parser, bytes, form, collector, elements).readDocument(form);
            } catch (IOException broken) {
                new JsonFault(bytes, parser).report(broken, collector);
            } catch (JsonReader.Broken broken) {
                new JsonFault(bytes, parser).report(broken.cause, collector);
            }
            return null;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Passes over a text without reading it as any kind of document.
     *
     * @param bytes the text
     * @param collector where a fault of the text goes
     */
    public static void pass(byte[] bytes, FindingCollector collector) {
        try (JsonParser parser = FACTORY.createParser(bytes)) {
            try {
                while (parser.nextToken() != null) {
                    // only whether it can be read is asked
                }
            } catch (IOException broken) {
                new JsonFault(bytes, parser).report(broken, collector);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Writes a document.
     *
     * @param form the form of the document
     * @param value the document
     * @param out where to; not closed
     * @param indented whether lines are broken and indented by two spaces, or the text is compact
     * @param <T> the record
     * @throws IOException if it cannot be written
     */
    public static <T> void write(DocumentForm<T> form, T value, OutputStream out, boolean indented) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            if (indented) {
                DefaultIndenter lines = new DefaultIndenter("  ", "\n");
                generator.setPrettyPrinter(new DefaultPrettyPrinter()
                        .withObjectIndenter(lines)
                        .withArrayIndenter(lines)
                        .withSeparators(DefaultPrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(
                                com.fasterxml.jackson.core.util.Separators.Spacing.AFTER)));
            }
            new JsonWriter(generator, form.extensions(value)).writeDocument(form, value);
            if (indented) {
                generator.writeRaw('\n');
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
