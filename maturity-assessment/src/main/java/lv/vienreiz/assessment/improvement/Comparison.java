// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;

/**
 * How an institution stands to its sector and to the state (M[165.2]). Only levels are compared: importance is set by each
 * owner for itself (M[126]).
 *
 * @param own the institution
 * @param sector the sector
 * @param state the state
 * @param behind services of the institution below the mean of the sector, the lowest first
 */
public record Comparison(LevelSummary own, LevelSummary sector, LevelSummary state, List<ServiceAssessment> behind) {

    /** Makes a comparison; {@link #of} is the way. */
    public Comparison {
        Objects.requireNonNull(own, "own");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(state, "state");
        behind = List.copyOf(behind);
    }

    /**
     * Compares.
     *
     * @param own the services of the institution
     * @param sector the services of its sector, its own included
     * @param state the services of the state, the sector's included
     * @return the comparison
     * @throws IllegalArgumentException if they were not assessed by one model
     */
    public static Comparison of(PortfolioAssessment own, PortfolioAssessment sector, PortfolioAssessment state) {
        if (!own.model().equals(sector.model()) || !own.model().equals(state.model())) {
            throw new IllegalArgumentException(
                    "Expected one model, found '" + own.model().id() + "', '"
                            + sector.model().id() + "' and '" + state.model().id() + "', or versions of one");
        }
        LevelSummary ofSector = LevelSummary.of(sector.services());
        List<ServiceAssessment> behind = own.services().stream()
                .filter(ServiceAssessment::hasLevel)
                .filter(service -> rank(service).compareTo(ofSector.mean()) < 0)
                .sorted(Comparator.comparing(Comparison::rank)
                        .thenComparing(service -> service.service().id()))
                .toList();
        return new Comparison(LevelSummary.of(own.services()), ofSector, LevelSummary.of(state.services()), behind);
    }

    private static BigDecimal rank(ServiceAssessment service) {
        return BigDecimal.valueOf(service.level().rank());
    }

    /**
     * How much the institution is ahead of its sector.
     *
     * @return the difference of the means, negative where it is behind
     */
    public BigDecimal aheadOfSector() {
        return own.mean().subtract(sector.mean());
    }

    /**
     * How much the institution is ahead of the state.
     *
     * @return the difference of the means, negative where it is behind
     */
    public BigDecimal aheadOfState() {
        return own.mean().subtract(state.mean());
    }
}
