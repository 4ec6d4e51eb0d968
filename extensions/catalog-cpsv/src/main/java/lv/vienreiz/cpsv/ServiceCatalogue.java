// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;

/**
 * The services of one text of RDF.
 *
 * @param about what the catalogue says of itself
 * @param services the services, in the order of their names
 * @param rest what belongs to no service, as N-Triples; written back with them
 */
public record ServiceCatalogue(Optional<CatalogueAbout> about, List<ServiceDescription> services, String rest) {

    /** Makes a catalogue. */
    public ServiceCatalogue {
        services = List.copyOf(services);
    }

    /**
     * Makes a catalogue of services alone.
     *
     * @param services the services
     * @return the catalogue
     */
    public static ServiceCatalogue of(List<ServiceDescription> services) {
        return new ServiceCatalogue(Optional.empty(), services, "");
    }

    /**
     * Makes a catalogue.
     *
     * @param about what it says of itself
     * @param services the services
     * @return the catalogue
     */
    public static ServiceCatalogue of(CatalogueAbout about, List<ServiceDescription> services) {
        return new ServiceCatalogue(Optional.of(about), services, "");
    }
}
