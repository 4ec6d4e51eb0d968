// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A service that can be had in a centre.
 *
 * @param service the identity of the service
 * @param institution whose service it is
 * @param description what the centre does for it
 * @param documents the documents that a client brings
 * @param forms the forms that a client fills in
 */
@Part
public record CentreService(
        ServiceId service,
        @Valid Organisation institution,
        Optional<@TextLength(max = 4000) LocalizedText> description,
        @Size(max = 50) @Item("document") List<@Valid CentreLink> documents,
        @Size(max = 50) @Item("form") List<@Valid CentreLink> forms) {

    /** Makes a service. */
    public CentreService {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(institution, "institution");
        documents = List.copyOf(documents);
        forms = List.copyOf(forms);
    }

    /**
     * Begins a service.
     *
     * @param service the identity of the service
     * @param institution whose service it is
     * @return a builder
     */
    public static CentreServiceBuilder builder(ServiceId service, Organisation institution) {
        return new CentreServiceBuilder(service, institution);
    }
}
