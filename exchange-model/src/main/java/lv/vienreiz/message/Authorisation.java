// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * A person's written authorisation by which an employee of a client service centre applies in that person's name
 * (<i>pilnvarotais e-pakalpojums</i>, P[113]).
 *
 * @param reference the number of the authorisation in the centre's records
 * @param centre the name of the centre
 * @param validFrom the first day on which it is valid
 * @param validUntil the last day on which it is valid
 * @param written whether it was given in writing
 * @param services the services for which it was given; none means every service of the centre
 * @param unifiedCentre whether the centre is a joint centre of state and municipality (<i>VPVKAC</i>)
 * @param employee the post of the employee who applies
 * @param reason why the person does not apply alone
 * @param document the authorisation itself, by reference
 */
@Part
public record Authorisation(
        @Size(max = 100) String reference,
        @Size(max = 300) String centre,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<Boolean> written,
        @Size(max = 100) @Item("service") List<ServiceId> services,
        Optional<Boolean> unifiedCentre,
        Optional<@Size(max = 200) String> employee,
        Optional<AssistanceReason> reason,
        Optional<@Valid Attachment> document) {

    /** Makes an authorisation. */
    public Authorisation {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(centre, "centre");
        services = List.copyOf(services);
    }

    /**
     * Begins a written authorisation.
     *
     * @param reference the number of the authorisation in the centre's records
     * @param centre the name of the centre
     * @return a builder
     */
    public static AuthorisationBuilder builder(String reference, String centre) {
        return new AuthorisationBuilder(reference, centre).written(true);
    }

    /**
     * Tells whether it is valid on a day; a day that is not told does not limit it.
     *
     * @param day the day
     * @return false before the first and after the last day
     */
    public boolean isValidOn(LocalDate day) {
        return validFrom.filter(day::isBefore).isEmpty()
                && validUntil.filter(day::isAfter).isEmpty();
    }

    /**
     * Tells whether it was given for a service.
     *
     * @param service the service
     * @return true if it names the service, or none
     */
    public boolean covers(ServiceId service) {
        return services.isEmpty() || services.contains(service);
    }
}
