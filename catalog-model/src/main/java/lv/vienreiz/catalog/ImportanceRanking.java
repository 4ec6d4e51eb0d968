// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The services of one owner from the most important to the least (M[126]-[127]); services of one level keep the order in which
 * they were given. Importance is relative inside one owner, so services of two owners are refused.
 *
 * @param services the services, the most important first
 */
public record ImportanceRanking(List<ServiceDescription> services) {

    /** Makes a ranking; {@link #of} is the way. */
    public ImportanceRanking {
        services = List.copyOf(services);
    }

    /**
     * Ranks services.
     *
     * @param services the services, each with owner and importance
     * @return the ranking
     * @throws IllegalArgumentException if a service lacks its owner or its importance, or if two have different owners
     */
    public static ImportanceRanking of(Collection<ServiceDescription> services) {
        List<ServiceDescription> ranked = new ArrayList<>(services);
        for (ServiceDescription service : ranked) {
            refuseUnlessComparable(ranked.get(0), service);
        }
        ranked.sort(Comparator.comparing(
                service -> service.importance().orElseThrow().level()));
        return new ImportanceRanking(ranked);
    }

    private static void refuseUnlessComparable(ServiceDescription first, ServiceDescription service) {
        if (service.owner().isEmpty() || service.importance().isEmpty()) {
            throw new IllegalArgumentException(
                    "The service " + service.id() + " has no owner or no importance; add both before it is ranked");
        }
        Organisation owner = service.owner().get().organisation();
        Organisation other = first.owner().orElseThrow().organisation();
        if (!owner.isSameAs(other)) {
            throw new IllegalArgumentException("Importance is relative inside one owner (M[126]): the service "
                    + first.id() + " belongs to '" + other.name() + "', " + service.id() + " to '" + owner.name()
                    + "'; rank the services of each owner apart");
        }
    }
}
