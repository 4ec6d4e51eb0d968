// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.form;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Severity;

/** What a document says of its own kind and version, held against the form that reads it. */
public final class Declaration {

    private static final String PREFIX = "urn:vienreiz:";

    private final DocumentForm<?> form;
    private boolean declared;
    private Version version;

    /**
     * Makes a declaration of which nothing was read yet.
     *
     * @param form the form that reads
     */
    public Declaration(DocumentForm<?> form) {
        this.form = form;
        version = form.version();
    }

    /**
     * Takes the identifier of a schema.
     *
     * @param schemaId what was read
     * @return false if it is of another kind, or of another major version
     */
    public boolean accept(String schemaId) {
        if (schemaId.equals(form.schemaId())) {
            declared = true;
            return true;
        }
        String start = PREFIX + form.name() + ":";
        Optional<Version> read =
                schemaId.startsWith(start) ? Version.tryParse(schemaId.substring(start.length())) : Optional.empty();
        return read.isPresent() && accept(read.get());
    }

    /**
     * Takes a version of the right kind.
     *
     * @param read what was read
     * @return false if its major is another
     */
    public boolean accept(Version read) {
        version = read;
        declared = true;
        return read.major() == form.version().major();
    }

    /**
     * Whether the document is of a newer minor version.
     *
     * @return true if members that the form does not know are to be expected
     */
    public boolean isNewer() {
        return version.minor() > form.version().minor();
    }

    /**
     * Reports that the document cannot be read by this form; every other finding is dropped, for it would mislead.
     *
     * @param found what was read, fit to be shown
     * @param expected how a document of the form declares itself in what was read, JSON or XML
     * @param collector where findings go
     */
    public void refuse(String found, String expected, FindingCollector collector) {
        collector.clear();
        boolean newer = version.major() > form.version().major();
        Map<String, String> facts = Map.of(
                "found",
                found,
                "expected",
                expected,
                "kind",
                form.name(),
                "version",
                form.version().toString());
        String path = found.startsWith(PREFIX) || found.isEmpty() ? "/$schema" : "";
        collector.add(
                newer ? DocumentRule.VERSION : DocumentRule.KIND, newer ? "" : "other", Severity.ERROR, path, facts);
        collector.unusable();
    }

    /**
     * Reports a newer minor version, or that none was declared.
     *
     * @param collector where findings go
     */
    public void reportTo(FindingCollector collector) {
        if (!declared) {
            collector.add(
                    DocumentRule.UNDECLARED,
                    "",
                    Severity.WARNING,
                    "",
                    Map.of("expected", form.schemaId(), "kind", form.name()));
        } else if (isNewer()) {
            Map<String, String> facts = Map.of(
                    "found", version.toString(), "version", form.version().toString());
            collector.add(DocumentRule.NEWER, "", Severity.INFORMATION, "", facts);
        }
    }
}
