// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.cpsv.graph.Notes;
import lv.vienreiz.cpsv.graph.Sink;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.cpsv.mapping.Saying;
import lv.vienreiz.cpsv.mapping.ServiceWriter;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Severity;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Writes descriptions as data of CPSV-AP 3.2.0. What it has no words for is said in terms of our own
 * ({@code urn:vienreiz:terms:}), so that reading the text again gives an equal description. Immutable and safe for several
 * threads.
 *
 * <pre>{@code
 * CpsvWriter.standard().withBase("https://example.lv/id/").write(permit, RdfForm.TURTLE, out);
 * }</pre>
 */
public final class CpsvWriter {

    private final Saying saying;

    private CpsvWriter(Saying saying) {
        this.saying = saying;
    }

    /**
     * The writer with names of our own and Latvia as the place of an organisation that names no territory.
     *
     * @return the writer
     */
    public static CpsvWriter standard() {
        return new CpsvWriter(Saying.STANDARD);
    }

    /**
     * Sets how the names of services and organisations begin.
     *
     * @param base such as {@code https://example.lv/id/}; {@code service:} and the identity of the service follow it
     * @return such a writer
     * @throws IllegalArgumentException if it is not the beginning of an absolute URI
     */
    public CpsvWriter withBase(String base) {
        if (!URI.create(base + "service:a").isAbsolute()) {
            throw new IllegalArgumentException("A base begins an absolute URI, found '" + base + "'");
        }
        return with(new Saying(
                base,
                saying.place(),
                saying.stubs(),
                saying.authority(),
                saying.titleForSummary(),
                saying.described()));
    }

    /**
     * Sets the place of an organisation that names no territory; CPSV-AP asks for one.
     *
     * @param place a name from the Union's lists of countries, places or administrative units
     * @return such a writer
     */
    public CpsvWriter withPlace(URI place) {
        return with(new Saying(
                saying.base(),
                NodeFactory.createURI(place.toString()),
                saying.stubs(),
                saying.authority(),
                saying.titleForSummary(),
                saying.described()));
    }

    /**
     * Gives the codes, places and pages of other people their types, so that the official shapes accept the text without
     * the vocabularies. A related service that is not described in the same text is then said in our own terms alone, as no
     * type would make it conform.
     *
     * @return such a writer
     */
    public CpsvWriter withVocabularyStubs() {
        return with(new Saying(
                saying.base(), saying.place(), true, saying.authority(), saying.titleForSummary(), saying.described()));
    }

    /**
     * Sets who answers for a service whose description names no owner; CPSV-AP asks for one.
     *
     * @param authority who it is
     * @return such a writer
     */
    public CpsvWriter withAuthority(Organisation authority) {
        return with(new Saying(
                saying.base(),
                saying.place(),
                saying.stubs(),
                Optional.of(authority),
                saying.titleForSummary(),
                saying.described()));
    }

    /**
     * Lets the name stand for a summary that is missing; CPSV-AP asks for one. Reading the text again gives a description
     * with that summary.
     *
     * @return such a writer
     */
    public CpsvWriter withNameForSummary() {
        return with(new Saying(
                saying.base(), saying.place(), saying.stubs(), saying.authority(), true, saying.described()));
    }

    private static CpsvWriter with(Saying saying) {
        return new CpsvWriter(saying);
    }

    /**
     * Writes one description.
     *
     * @param description the description
     * @param form the syntax
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public void write(ServiceDescription description, RdfForm form, OutputStream out) throws IOException {
        write(ServiceCatalogue.of(List.of(description)), form, out);
    }

    /**
     * Writes a catalogue.
     *
     * @param catalogue the catalogue
     * @param form the syntax
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public void write(ServiceCatalogue catalogue, RdfForm form, OutputStream out) throws IOException {
        write(Beside.of(catalogue), catalogue.services(), form, out);
    }

    /**
     * Writes a catalogue of any size, one service after another: memory is needed for one service, and where stubs are asked
     * for, for the identities of all.
     *
     * @param about what the catalogue says of itself
     * @param services the services; gone through twice where stubs are asked for
     * @param form the syntax
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    public void write(CatalogueAbout about, Iterable<ServiceDescription> services, RdfForm form, OutputStream out)
            throws IOException {
        write(Beside.of(about), services, form, out);
    }

    private void write(Beside beside, Iterable<ServiceDescription> services, RdfForm form, OutputStream out)
            throws IOException {
        ServiceWriter writer =
                new ServiceWriter(saying.stubs() ? saying.describing(identities(services)::contains) : saying);
        try (Sink sink = form.sink(out)) {
            sink.write(beside.before());
            for (ServiceDescription description : services) {
                List<Triple> block = new ArrayList<>(writer.triples(description));
                block.addAll(beside.links(description.id(), writer.node(description)));
                sink.write(block);
            }
            sink.write(beside.after());
        }
    }

    private static Set<ServiceId> identities(Iterable<ServiceDescription> services) {
        Set<ServiceId> all = new HashSet<>();
        services.forEach(description -> all.add(description.id()));
        return all;
    }

    /**
     * Tells what CPSV-AP asks for and a description does not say.
     *
     * @param description the description
     * @return what is missing, as far as this writer has nothing to put in its place
     */
    public Findings unsaid(ServiceDescription description) {
        Objects.requireNonNull(description, "description");
        Notes notes = new Notes();
        Node service = new ServiceWriter(saying).node(description);
        if (description.summary().isEmpty() && !saying.titleForSummary()) {
            notes.add(CpsvRule.UNSAID, "summary", Severity.ERROR, service, Term.DESCRIPTION);
        }
        if (description.owner().isEmpty() && saying.authority().isEmpty()) {
            notes.add(CpsvRule.UNSAID, "owner", Severity.ERROR, service, Term.AUTHORITY);
        }
        return notes.findings();
    }
}
