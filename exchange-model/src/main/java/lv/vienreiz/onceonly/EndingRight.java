// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.permission.DataPermission;

/**
 * A right of an institution that is nearly used up or soon over, told while there is time to renew it. Which margin counts as
 * near is our own inference.
 *
 * @param kind what comes to its end
 * @param register the register to which it gives access, or whose data people are asked for
 * @param name the number of the permission, the act, or the short name of the exception
 * @param lastDay the last day on which it holds, where a term ends
 * @param usesLeft how often it may still be used, where a quota ends
 * @param services the services for which it is; none means all
 */
@Part
public record EndingRight(
        EndingKind kind,
        @Valid CodedValue register,
        @Size(max = 500) String name,
        Optional<LocalDate> lastDay,
        Optional<@PositiveOrZero Long> usesLeft,
        @Size(max = 200) @Item("service") List<ServiceId> services) {

    /** Makes it. */
    public EndingRight {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(name, "name");
        services = List.copyOf(services);
    }

    /**
     * Finds what holds today and ends soon. What is over already is not among it.
     *
     * @param directory the rights and exceptions that the institution claims
     * @param permissions its permissions, with the counts of their uses
     * @param day today
     * @param days how many days ahead to look, not negative
     * @return what ends by then, or is nearly used up, the most urgent first
     * @throws IllegalArgumentException if the days are negative
     */
    public static List<EndingRight> within(
            RegisterDirectory directory, Collection<DataPermission> permissions, LocalDate day, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("A look ahead is for 0 days or more, found " + days);
        }
        return new Outlook(day, day.plusDays(days)).endings(directory, permissions);
    }
}
