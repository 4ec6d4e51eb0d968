// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.cpsv.graph.Notes;
import lv.vienreiz.cpsv.graph.Parsing;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.Severity;

/**
 * Reads data of CPSV-AP 3.x, and of 2.2.1 as what it means in 3.2.0. It reads whatever is RDF: what the model cannot hold is
 * kept and written back, and each loss, guess and older term is a finding with its node and triple. Nothing is ever fetched.
 * Immutable and safe for several threads.
 *
 * <pre>{@code
 * Reading<ServiceCatalogue> reading = CpsvReader.standard().read(Path.of("services.ttl"));
 * reading.findings().printTo(System.err, Language.LATVIAN);
 * }</pre>
 */
public final class CpsvReader {

    /** The name against which relative names are resolved where the user gives none. */
    public static final String NO_BASE = "http://relative.invalid/";

    private final String base;
    private final ContextLoader contexts;

    private CpsvReader(String base, ContextLoader contexts) {
        this.base = base;
        this.contexts = contexts;
    }

    /**
     * The reader that knows the official names of JSON-LD and no other context.
     *
     * @return the reader
     */
    public static CpsvReader standard() {
        return new CpsvReader(NO_BASE, ContextLoader.NONE);
    }

    /**
     * Sets the name against which relative names are resolved.
     *
     * @param address where the text comes from
     * @return such a reader
     */
    public CpsvReader withBase(URI address) {
        return new CpsvReader(address.toString(), contexts);
    }

    /**
     * Sets who gives the contexts to which JSON-LD refers.
     *
     * @param loader who gives them, also in the place of the official names
     * @return such a reader
     */
    public CpsvReader withContexts(ContextLoader loader) {
        return new CpsvReader(base, loader);
    }

    /**
     * Reads a text whose syntax is told by how it begins.
     *
     * @param bytes the text
     * @return the services, or why there are none
     */
    public Reading<ServiceCatalogue> read(byte[] bytes) {
        return parse(bytes)
                .fold(
                        usable -> usable.value().services(usable.findings()),
                        unusable -> new Reading.Unusable<>(unusable.findings()));
    }

    /**
     * Reads a file whose syntax is told by how it begins.
     *
     * @param file the file
     * @return the services, or why there are none
     * @throws IOException if the file cannot be read
     */
    public Reading<ServiceCatalogue> read(Path file) throws IOException {
        return read(Files.readAllBytes(file));
    }

    /**
     * Reads a text as triples, to validate or repair it before services are made of it.
     *
     * @param bytes the text
     * @return the data, or why there is none
     */
    public Reading<CpsvData> parse(byte[] bytes) {
        Optional<RdfForm> form = RdfForm.of(bytes);
        if (form.isEmpty()) {
            Notes notes = new Notes();
            Map<String, String> facts = Map.of("node", "", "triple", "", "said", "", "syntax", "");
            notes.add(CpsvRule.SYNTAX, "unknown", Severity.ERROR, "", facts);
            return new Reading.Unusable<>(notes.findings());
        }
        return parse(bytes, form.get());
    }

    /**
     * Reads a text as triples.
     *
     * @param bytes the text
     * @param form its syntax
     * @return the data, or why there is none
     */
    public Reading<CpsvData> parse(byte[] bytes, RdfForm form) {
        Notes notes = new Notes();
        Optional<CpsvData> data = new Parsing(form.language(), base, contexts::load, notes)
                .parse(bytes)
                .map(CpsvData::new);
        data.ifPresent(read -> read.noteRelative(base, notes));
        Findings findings = notes.findings();
        return data.isPresent() && !findings.hasErrors()
                ? new Reading.Usable<>(data.get(), findings)
                : new Reading.Unusable<>(findings);
    }
}
