// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.scoring.GroupScores;

/**
 * How services are spread over the levels of a ladder.
 *
 * @param byRank how many services stand on each rank; a rank on which none stands is left out
 * @param services how many there are
 */
public record LevelSummary(Map<Integer, Long> byRank, long services) {

    private static final int DECIMALS = 2;

    /** Makes a summary. */
    public LevelSummary {
        byRank = Map.copyOf(byRank);
    }

    /**
     * Makes a summary; services of a model without levels are left out.
     *
     * @param services the services, assessed by one model
     * @return the summary
     */
    public static LevelSummary of(Collection<ServiceAssessment> services) {
        Map<Integer, Long> byRank = new TreeMap<>();
        services.stream()
                .filter(ServiceAssessment::hasLevel)
                .forEach(service -> byRank.merge(service.level().rank(), 1L, Long::sum));
        return new LevelSummary(
                byRank, byRank.values().stream().mapToLong(Long::longValue).sum());
    }

    /**
     * Finds how the services of each group are spread over the levels.
     *
     * @param portfolio the services and their groups
     * @return a look-up for the groups of the portfolio
     */
    public static Function<GroupScores, LevelSummary> byGroup(PortfolioAssessment portfolio) {
        Map<String, ServiceAssessment> services = new HashMap<>();
        portfolio.services().forEach(service -> services.put(service.scores().id(), service));
        return group -> of(group.subjects().stream()
                .flatMap(subject -> Optional.ofNullable(services.get(subject)).stream())
                .toList());
    }

    /**
     * The mean of the ranks.
     *
     * @return the mean, rounded to two decimals, half up; 0 without services
     */
    public BigDecimal mean() {
        long sum = byRank.entrySet().stream()
                .mapToLong(rank -> rank.getKey() * rank.getValue())
                .sum();
        return services == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(services), DECIMALS, RoundingMode.HALF_UP);
    }

    /**
     * The mean of the ranks, where there is one.
     *
     * @return the mean, rounded to two decimals, half up; nothing without services
     */
    public Optional<BigDecimal> known() {
        return services == 0 ? Optional.empty() : Optional.of(mean());
    }

    /**
     * How many services stand on a rank or higher.
     *
     * @param rank the rank
     * @return the number of services
     */
    public long atLeast(int rank) {
        return byRank.entrySet().stream()
                .filter(entry -> entry.getKey() >= rank)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
