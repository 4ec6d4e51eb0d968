// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.xsd;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.cpsv.CpsvWriter;
import lv.vienreiz.document.Findings;

/**
 * Writes descriptions in the official XML form of CPSV-AP 3.2.0. It says less than RDF: related services, legal acts and
 * concepts have no content in that form, and our own terms have no place; it is for those who ask for it, not for keeping.
 * Immutable and safe for several threads.
 */
public final class CoreVocabularyXml {

    private final URI place;

    private CoreVocabularyXml(URI place) {
        this.place = place;
    }

    /**
     * The writer with Latvia as the place of an organisation that names no territory.
     *
     * @return the writer
     */
    public static CoreVocabularyXml standard() {
        return new CoreVocabularyXml(URI.create("http://publications.europa.eu/resource/authority/country/LVA"));
    }

    /**
     * Sets the place of an organisation that names no territory.
     *
     * @param place a name from the Union's lists
     * @return such a writer
     */
    public CoreVocabularyXml withPlace(URI place) {
        return new CoreVocabularyXml(Objects.requireNonNull(place, "place"));
    }

    /**
     * Writes a description, unless it lacks what the form demands.
     *
     * @param description the description
     * @param out where to; not closed
     * @return what it lacks; nothing was written where there is something
     * @throws IOException if it cannot be written
     */
    public Findings write(ServiceDescription description, OutputStream out) throws IOException {
        Findings lacking = CpsvWriter.standard().unsaid(description);
        if (!lacking.isEmpty()) {
            return lacking;
        }
        try {
            Elements elements = new Elements(out);
            elements.document("PublicServiceCPSVAP", () -> {
                before(description, elements);
                after(description, elements);
            });
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
        return lacking;
    }

    /** The elements up to the identifier, in the order of the form. */
    private void before(ServiceDescription service, Elements out) throws XMLStreamException {
        for (var kind : service.recipients()) {
            out.value("AP:Addressee", kind.name().toLowerCase(Locale.ROOT));
        }
        out.codes("AP:Addressee", service.segments());
        for (var contact : service.contactPoints()) {
            out.element("AP:ContactPoint", () -> XmlParts.contact(contact, out));
        }
        out.texts("cv:Description", service.summary());
        for (int i = 0; i < service.steps().size(); i++) {
            XmlParts.rule(service.steps().get(i), service.id() + "/steps/" + i, out);
        }
        for (int i = 0; i < service.channels().size(); i++) {
            XmlParts.channel(service.channels().get(i), service.id() + "/channels/" + i, out);
        }
        Organisation owner = service.owner().orElseThrow().organisation();
        out.element("AP:HasCompetentAuthority", () -> {
            out.texts("cv:PreferredLabel", owner.name());
            out.place(owner.territory().map(territory -> territory.code()).orElse(place.toString()));
        });
        for (int i = 0; i < service.fees().size(); i++) {
            XmlParts.cost(service.fees().get(i), service.id() + "/fees/" + i, out);
        }
        for (var input : service.inputs()) {
            XmlParts.evidence(input, out);
        }
        participations(
                "providers",
                service.providers().stream().map(p -> p.organisation()).toList(),
                service,
                out);
        participations(
                "hosts", service.hosts().stream().map(h -> h.organisation()).toList(), service, out);
        out.value("cv:IdentifierLiteral", service.id().value());
    }

    private static void participations(
            String role, List<Organisation> organisations, ServiceDescription service, Elements out)
            throws XMLStreamException {
        for (int i = 0; i < organisations.size(); i++) {
            XmlParts.participation(organisations.get(i), role, service.id() + "/" + role + "/" + i, out);
        }
    }

    /** The elements after the identifier. */
    private static void after(ServiceDescription service, Elements out) throws XMLStreamException {
        for (var event : service.lifeEvents()) {
            out.element("AP:IsGroupedBy", () -> {
                out.value("cv:IdentifierLiteral", event.code());
                out.value("AP:Name", event.code());
            });
        }
        for (var keyword : service.keywords()) {
            out.texts("AP:Keyword", keyword.word());
        }
        for (String language : service.languages()) {
            out.value("cv:Language", language);
        }
        out.texts("AP:Name", service.name());
        Optional<String> time = service.processingTime().flatMap(XmlParts::duration);
        if (time.isPresent()) {
            out.value("AP:ProcessingTime", time.get());
        }
        for (var output : service.outputs()) {
            XmlParts.output(output, out);
        }
        out.codes("AP:Sector", service.sectors());
        if (service.place().isPresent()) {
            for (var territory : service.place().get().territories()) {
                out.place(territory.code());
            }
        }
        if (service.status().isPresent()) {
            out.value("AP:Status", service.status().get().name().toLowerCase(Locale.ROOT));
        }
        out.codes("AP:ThematicArea", service.themes());
    }
}
