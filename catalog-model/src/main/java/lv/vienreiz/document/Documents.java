// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lv.vienreiz.document.form.Checker;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.Dropped;
import lv.vienreiz.document.form.FindingCollector;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.form.Quoting;
import lv.vienreiz.document.json.JsonForm;
import lv.vienreiz.document.xml.XmlForm;
import lv.vienreiz.document.xml.XmlPieces;
import org.jspecify.annotations.Nullable;

/**
 * Reads, checks and writes documents in both forms. What is wrong with a document is a value and never thrown; only what
 * happens outside, such as a full disk, is an exception. Safe for several threads.
 *
 * <pre>{@code
 * Reading<ServiceDescription> reading = Documents.read(ServiceDescription.class, Path.of("permit.json"));
 * reading.findings().printTo(System.err, Language.LATVIAN);
 * Documents.write(reading.orElseThrow(), Path.of("permit.xml"));
 * }</pre>
 */
public final class Documents {

    private Documents() {}

    /**
     * Reads a document of a known kind and checks its structure. JSON and XML are told apart by the first character.
     *
     * @param type the record
     * @param bytes the text; UTF-8, or what its byte order mark or XML declaration says
     * @param <T> the record
     * @return the document and what was found, each finding with line and column
     * @throws IllegalArgumentException if the record is no document
     */
    public static <T> Reading<T> read(Class<T> type, byte[] bytes) {
        DocumentForm<T> form = FormRegistry.ofType(type);
        Optional<WrittenForm> written = Recognition.writtenForm(bytes);
        return written.isPresent()
                ? read(form, bytes, written.get())
                : new Reading.Unusable<>(Findings.of(List.of(Recognition.noForm(bytes))));
    }

    /**
     * Reads a document of a known kind from a file and checks its structure.
     *
     * @param type the record
     * @param file the file
     * @param <T> the record
     * @return the document and what was found, each finding with line and column
     * @throws IOException if the file cannot be read
     */
    public static <T> Reading<T> read(Class<T> type, Path file) throws IOException {
        return read(type, Files.readAllBytes(file));
    }

    /**
     * Reads a document whose kind is told by its content, and checks its structure.
     *
     * @param bytes the text
     * @return the document and what was found, each finding with line and column
     */
    public static Reading<?> read(byte[] bytes) {
        Optional<WrittenForm> written = Recognition.writtenForm(bytes);
        if (written.isEmpty()) {
            return new Reading.Unusable<>(Findings.of(List.of(Recognition.noForm(bytes))));
        }
        DocumentForm<?> form = Recognition.form(bytes, written.get());
        if (form != null) {
            return read(form, bytes, written.get());
        }
        // a text that breaks before it names its kind is reported as broken, not as of no kind
        FindingCollector collector = new FindingCollector();
        Wellformedness.check(bytes, written.get(), collector);
        Findings broken = collector.findings();
        return new Reading.Unusable<>(
                broken.isEmpty() ? Findings.of(List.of(Recognition.noKind(bytes, written.get()))) : broken);
    }

    /**
     * Tells of which kind a text is by its content, without reading it.
     *
     * @param bytes the text
     * @return the record of that kind, or nothing where the text does not say it or the kind is not known
     */
    public static Optional<Class<?>> typeOf(byte[] bytes) {
        return Recognition.writtenForm(bytes)
                .flatMap(written -> Optional.ofNullable(Recognition.form(bytes, written)))
                .map(DocumentForm::type);
    }

    private static <T> Reading<T> read(DocumentForm<T> form, byte[] bytes, WrittenForm written) {
        FindingCollector collector = new FindingCollector();
        T value = written == WrittenForm.JSON
                ? JsonForm.read(form, bytes, collector, XmlPieces.PARSER)
                : XmlForm.read(form, bytes, collector);
        if (value != null) {
            form.check(value, new Checker(collector));
        }
        return reading(value, collector, bytes, form);
    }

    private static <T> Reading<T> reading(
            @Nullable T value, FindingCollector collector, byte[] bytes, DocumentForm<T> form) {
        Findings findings = collector.findings();
        Findings located =
                findings.isEmpty() ? findings : Positions.of(bytes, form).locate(findings);
        return value == null || collector.isUnusable()
                ? new Reading.Unusable<>(located)
                : new Reading.Usable<>(value, located);
    }

    /**
     * Checks the structure of a document that was built, not read, and whether everything that is kept in it beyond its form will
     * be written.
     *
     * @param document the document
     * @return what was found, without line and column
     * @throws IllegalArgumentException if the record is no document
     */
    public static Findings check(Object document) {
        FindingCollector collector = new FindingCollector();
        DocumentForm<Object> form = form(document);
        form.check(document, new Checker(collector));
        for (Extensions.Kept dropped : Dropped.of(form, document)) {
            Map<String, String> facts =
                    Map.of("name", Quoting.safe(dropped.name()), "place", Quoting.safe(dropped.parent()));
            collector.add(DocumentRule.UNKNOWN, "dropped", Severity.WARNING, "", facts);
        }
        return collector.findings();
    }

    /**
     * Adds line and column to findings, such as those of rules, by looking at the text of the document once more.
     *
     * @param findings the findings
     * @param document the document
     * @param bytes the text from which it was read
     * @return the findings, located, in the order of the text
     */
    public static Findings locate(Findings findings, Object document, byte[] bytes) {
        return findings.isEmpty()
                ? findings
                : Positions.of(bytes, form(document)).locate(findings);
    }

    /**
     * Writes a document to a file, in the form that the file's name asks for. The file appears whole or not at all.
     *
     * @param document the document
     * @param file a name that ends in {@code .json} or {@code .xml}
     * @throws UncheckedIOException if it cannot be written
     * @throws IllegalArgumentException if the name has another ending, or the record is no document
     */
    public static void write(Object document, Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".json") && !name.endsWith(".xml")) {
            throw new IllegalArgumentException(
                    "A document is written to a file named .json or .xml, found '" + file + "'");
        }
        byte[] bytes = bytes(document, name.endsWith(".xml") ? WrittenForm.XML : WrittenForm.JSON, true);
        // not createTempFile, which would leave the file readable for its owner alone
        Path temporary = file.toAbsolutePath().resolveSibling(".writing-" + UUID.randomUUID() + ".tmp");
        try {
            try {
                Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW);
                Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Writes a document to a stream, compact.
     *
     * @param document the document
     * @param form JSON or XML
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public static void write(Object document, WrittenForm form, OutputStream out) throws IOException {
        write(form(document), document, form, out, false);
    }

    /**
     * Writes a document as text that a person can read, with line breaks and indents.
     *
     * @param document the document
     * @param form JSON or XML
     * @return the text
     */
    public static String text(Object document, WrittenForm form) {
        return new String(bytes(document, form, true), StandardCharsets.UTF_8);
    }

    /**
     * Writes a document as compact bytes, in its canonical form: equal documents give equal bytes.
     *
     * @param document the document
     * @param form JSON or XML
     * @return UTF-8
     */
    public static byte[] bytes(Object document, WrittenForm form) {
        return bytes(document, form, false);
    }

    private static byte[] bytes(Object document, WrittenForm written, boolean indented) {
        Pieces out = new Pieces();
        try {
            write(form(document), document, written, out, indented);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(
            DocumentForm<Object> form, Object document, WrittenForm written, OutputStream out, boolean indented)
            throws IOException {
        if (written == WrittenForm.JSON) {
            JsonForm.write(form, document, out, indented);
        } else {
            XmlForm.write(form, document, out, indented);
        }
    }

    @SuppressWarnings("unchecked")
    private static DocumentForm<Object> form(Object document) {
        return FormRegistry.ofType((Class<Object>) document.getClass());
    }
}
