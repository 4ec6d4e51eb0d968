// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What a centre has of a minimum basket, and what it lacks. Since the services of the basket are not public, an institution
 * counts as present where the centre offers at least one service of it.
 *
 * <pre>{@code
 * BasketReport.of(centre, MinimumBasket.published()).missing()     // VZD, BVKB
 * }</pre>
 *
 * @param centre the centre
 * @param present the institutions of which it offers a service, in the order of the basket
 * @param missing the institutions of which it offers none
 */
public record BasketReport(CentreId centre, List<BasketInstitution> present, List<BasketInstitution> missing) {

    /** Makes a report. */
    public BasketReport {
        Objects.requireNonNull(centre, "centre");
        present = List.copyOf(present);
        missing = List.copyOf(missing);
    }

    /**
     * Compares a centre with a basket.
     *
     * @param centre the centre, of any kind
     * @param basket the basket
     * @return what it has and lacks
     */
    public static BasketReport of(ClientServiceCentre centre, MinimumBasket basket) {
        return new BasketReport(
                centre.id(),
                basket.institutions().stream().filter(i -> offers(centre, i)).toList(),
                basket.institutions().stream().filter(i -> !offers(centre, i)).toList());
    }

    /**
     * Compares those centres with a basket that must have it.
     *
     * @param centres centres of any kinds
     * @param basket the basket
     * @return one report for each joint centre of state and municipality, in their order
     */
    public static List<BasketReport> ofJoint(Collection<ClientServiceCentre> centres, MinimumBasket basket) {
        return centres.stream()
                .filter(centre -> centre.kind().isJointWithMunicipality())
                .map(centre -> of(centre, basket))
                .toList();
    }

    /**
     * Tells whether nothing is missing.
     *
     * @return true if the centre offers a service of each institution
     */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /**
     * The share of the institutions that is present.
     *
     * @return 0 to 1; 1 for an empty basket
     */
    public double share() {
        int all = present.size() + missing.size();
        return all == 0 ? 1 : (double) present.size() / all;
    }

    private static boolean offers(ClientServiceCentre centre, BasketInstitution institution) {
        return centre.services().stream().anyMatch(service -> institution.is(service.institution()));
    }
}
