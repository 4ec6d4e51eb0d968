// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * By what right an institution asks a register: a permission with its number, or an act; for which of its services, and for
 * which fields. The parts follow the permissions of the data distribution platform DAGR; that a right is one or the other is
 * our own inference.
 *
 * @param permission the number of the permission
 * @param legalBasis the act and paragraph
 * @param purpose what the data may be used for
 * @param services the services of the institution for which it holds; none means all
 * @param fields the fields that may be asked for; none means all that the register's service offers
 * @param validFrom the first day on which it holds
 * @param validUntil the last day on which it holds
 */
@Part
public record DataRight(
        Optional<@Size(min = 1, max = 100) String> permission,
        Optional<@Size(min = 1, max = 500) String> legalBasis,
        Optional<@Size(max = 500) String> purpose,
        @Size(max = 200) @Item("service") List<ServiceId> services,
        @Size(max = 100) @Item("field") List<@Size(max = 100) String> fields,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil) {

    /** Makes a right. */
    public DataRight {
        services = List.copyOf(services);
        fields = List.copyOf(fields);
    }

    /**
     * Begins a right that rests on an act.
     *
     * @param basis the act and paragraph
     * @return a builder
     */
    public static DataRightBuilder on(LegalBasis basis) {
        return new DataRightBuilder().legalBasis(basis.text());
    }

    /**
     * Begins a right that rests on a permission.
     *
     * @param number the number of the permission
     * @return a builder
     */
    public static DataRightBuilder permission(String number) {
        return new DataRightBuilder().permission(number);
    }

    /**
     * Tells whether it rests on anything.
     *
     * @return true if it names a permission or an act
     */
    public boolean isFounded() {
        return permission.isPresent() || legalBasis.isPresent();
    }

    /**
     * Tells whether it lets a service ask for fields, whatever the day.
     *
     * @param service the service
     * @param wanted the fields
     * @return true if it rests on something and covers them all
     */
    public boolean covers(ServiceId service, List<String> wanted) {
        return isFounded()
                && (services.isEmpty() || services.contains(service))
                && (fields.isEmpty() || fields.containsAll(wanted));
    }

    /**
     * Tells whether it is in force.
     *
     * @param day the day
     * @return true if the day lies within its term
     */
    public boolean holdsOn(LocalDate day) {
        return validFrom.map(first -> !day.isBefore(first)).orElse(true)
                && validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
