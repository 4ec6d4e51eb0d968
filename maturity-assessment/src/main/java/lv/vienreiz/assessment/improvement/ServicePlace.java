// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.Verdict;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.text.LocalizedText;

/**
 * Where a service stood on a day, as much of it as later days are held against.
 *
 * @param name the name of the service
 * @param rank the level reached, where the model gives levels
 * @param scores the scores that there are, by measure, from 0 to 100 with two decimals
 * @param met the criteria that were met, in the order of the model; nothing where that was not kept
 */
public record ServicePlace(
        LocalizedText name, Optional<Integer> rank, Map<String, BigDecimal> scores, Optional<List<CriterionId>> met) {

    private static final int DECIMALS = 2;

    /** Makes a place. */
    public ServicePlace {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(rank, "rank");
        scores = Map.copyOf(scores);
        met = met.map(List::copyOf);
    }

    static ServicePlace of(ServiceAssessment service) {
        Map<String, BigDecimal> scores = new HashMap<>();
        service.scores().scores().forEach((measure, score) -> score.decimal(DECIMALS)
                .ifPresent(value -> scores.put(measure, value)));
        List<CriterionId> met = service.answers().stream()
                .filter(result -> result.verdict() == Verdict.MET)
                .map(result -> result.criterion().id())
                .toList();
        return new ServicePlace(
                service.service().name(),
                service.hasLevel() ? Optional.of(service.level().rank()) : Optional.empty(),
                scores,
                Optional.of(met));
    }
}
