// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Measure;
import lv.vienreiz.assessment.model.Scope;
import lv.vienreiz.assessment.scoring.Fraction;
import lv.vienreiz.assessment.scoring.Score;

/**
 * How services stand together on a day: what institutions and dates are compared by (M[165.2]).
 *
 * @param model the identity of the model
 * @param version its version
 * @param asOf the date of the data
 * @param services how many services there are
 * @param belowTarget how many of them stand below their target
 * @param levels how they are spread over the levels
 * @param scores the mean of each measure over the services that have a score, from 0 to 100 with two decimals
 */
public record Standing(
        String model,
        String version,
        LocalDate asOf,
        long services,
        long belowTarget,
        LevelSummary levels,
        Map<String, BigDecimal> scores) {

    private static final int DECIMALS = 2;

    /** Makes a standing; {@link #of} is the way. */
    public Standing {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(levels, "levels");
        scores = Map.copyOf(scores);
    }

    /**
     * Sums up an assessment.
     *
     * @param portfolio where each service stands
     * @return how they stand together
     */
    public static Standing of(PortfolioAssessment portfolio) {
        AssessmentModel model = portfolio.model();
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        model.measures().stream()
                .filter(measure -> measure.scope() == Scope.SUBJECT)
                .forEach(measure -> mean(portfolio, measure).ifPresent(mean -> scores.put(measure.id(), mean)));
        return new Standing(
                model.id(),
                model.version(),
                portfolio.asOf(),
                portfolio.services().size(),
                portfolio.belowTarget().size(),
                LevelSummary.of(portfolio.services()),
                scores);
    }

    /**
     * The mean of scores.
     *
     * @param values the scores
     * @return the mean, rounded to two decimals, half up; nothing without scores
     */
    public static Optional<BigDecimal> mean(Collection<BigDecimal> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(values.size()), DECIMALS, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> mean(PortfolioAssessment portfolio, Measure measure) {
        List<Fraction> values = portfolio.services().stream()
                .flatMap(
                        service -> Optional.ofNullable(service.scores().scores().get(measure.id())).stream())
                .flatMap(score -> score.value().stream())
                .toList();
        return values.isEmpty()
                ? Optional.empty()
                : Score.of(values.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(values.size())))
                        .decimal(DECIMALS);
    }

    /** Only what one version of one model says can be put side by side. */
    void requireSameModel(Standing other) {
        if (!model.equals(other.model) || !version.equals(other.version)) {
            throw new IllegalArgumentException("Expected one model, found '" + model + "' of version " + version
                    + " and '" + other.model + "' of version " + other.version);
        }
    }
}
