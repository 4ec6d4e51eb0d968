// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.cpsv.graph.Notes;
import lv.vienreiz.cpsv.mapping.Saying;
import lv.vienreiz.cpsv.mapping.ServiceWriter;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Severity;
import org.apache.jena.graph.Triple;

/**
 * The services of one text of RDF.
 *
 * @param about what the catalogue says of itself
 * @param services the services, in the order of their names
 * @param rest what belongs to no service, as N-Triples; written back with them
 * @param apart the services that the text describes beside the catalogue and not as parts of it
 */
public record ServiceCatalogue(
        Optional<CatalogueAbout> about, List<ServiceDescription> services, String rest, Set<ServiceId> apart) {

    /** Makes a catalogue. */
    public ServiceCatalogue {
        services = List.copyOf(services);
        apart = Set.copyOf(apart);
    }

    /**
     * Makes a catalogue of services alone.
     *
     * @param services the services
     * @return the catalogue
     */
    public static ServiceCatalogue of(List<ServiceDescription> services) {
        return new ServiceCatalogue(Optional.empty(), services, "", Set.of());
    }

    /**
     * Makes a catalogue.
     *
     * @param about what it says of itself
     * @param services the services
     * @return the catalogue
     */
    public static ServiceCatalogue of(CatalogueAbout about, List<ServiceDescription> services) {
        return new ServiceCatalogue(Optional.of(about), services, "", Set.of());
    }

    /**
     * Tells what this catalogue says beside its services. It is lost where only the descriptions of the services are kept.
     *
     * @return each triple, as a warning; none where there is nothing but services
     * @throws IllegalArgumentException if the rest is no N-Triples
     */
    public Findings besideServices() {
        Beside beside = Beside.of(this);
        ServiceWriter writer = new ServiceWriter(Saying.STANDARD);
        Notes notes = new Notes();
        for (Triple triple : beside.all(services, writer)) {
            notes.add(CpsvRule.BESIDE, "", Severity.WARNING, triple);
        }
        return notes.findings();
    }
}
