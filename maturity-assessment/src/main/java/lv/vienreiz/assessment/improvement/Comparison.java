// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;

/**
 * How an institution stands to its sector and to the state (M[165.2]). Only levels and scores are compared: importance is set by
 * each owner for itself (M[126]).
 *
 * @param own the institution
 * @param sector the sector, its own services included, where it is known
 * @param state the state, the services of the sector included, where it is known
 * @param behind services of the institution below the mean level of the sector, or of the state where no sector is known, the
 *     lowest first; none where the model gives scores only
 */
public record Comparison(
        Standing own, Optional<Standing> sector, Optional<Standing> state, List<ServiceAssessment> behind) {

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
        return of(own, Optional.of(Standing.of(sector)), Optional.of(Standing.of(state)));
    }

    /**
     * Compares with what others published.
     *
     * @param own the services of the institution
     * @param sector how its sector stands, where that is known
     * @param state how the state stands, where that is known
     * @return the comparison
     * @throws IllegalArgumentException if they were not assessed by one model
     */
    public static Comparison of(PortfolioAssessment own, Optional<Standing> sector, Optional<Standing> state) {
        Standing ours = Standing.of(own);
        sector.ifPresent(ours::requireSameModel);
        state.ifPresent(ours::requireSameModel);
        Optional<BigDecimal> mean =
                sector.or(() -> state).flatMap(peers -> peers.levels().known());
        List<ServiceAssessment> behind = own.services().stream()
                .filter(ServiceAssessment::hasLevel)
                .filter(service ->
                        mean.filter(peers -> rank(service).compareTo(peers) < 0).isPresent())
                .sorted(Comparator.comparing(Comparison::rank)
                        .thenComparing(service -> service.service().id()))
                .toList();
        return new Comparison(ours, sector, state, behind);
    }

    private static BigDecimal rank(ServiceAssessment service) {
        return BigDecimal.valueOf(service.level().rank());
    }

    /**
     * How much the institution is ahead of its sector.
     *
     * @return the difference of the mean levels, negative where it is behind; nothing where one of them has no service with a level
     */
    public Optional<BigDecimal> aheadOfSector() {
        return sector.flatMap(this::aheadOf);
    }

    /**
     * How much the institution is ahead of the state.
     *
     * @return the difference of the mean levels, negative where it is behind; nothing where one of them has no service with a level
     */
    public Optional<BigDecimal> aheadOfState() {
        return state.flatMap(this::aheadOf);
    }

    private Optional<BigDecimal> aheadOf(Standing others) {
        return own.levels().known().flatMap(ours -> others.levels().known().map(ours::subtract));
    }
}
