// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.document.Findings;
import lv.vienreiz.importance.ImportanceLevel;

/**
 * Where one service stands on a ladder, why, and what is missing for the next level.
 *
 * @param service the service
 * @param model the ladder
 * @param asOf the date of the data
 * @param levels the answers, level by level from rank 0
 * @param importance how important the service is to its owner
 * @param target the rank to be reached; none where the importance is not known
 * @param findings contradictions in the evidence, located in the evidence document
 */
public record ServiceAssessment(
        ServiceDescription service,
        AssessmentModel model,
        LocalDate asOf,
        List<LevelResult> levels,
        Optional<ImportanceLevel> importance,
        Optional<Integer> target,
        Findings findings) {

    /** Makes an assessment; {@link Assessment#assess} is the way. */
    public ServiceAssessment {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(importance, "importance");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(findings, "findings");
        levels = List.copyOf(levels);
    }

    /**
     * The level reached: the highest whose criteria hold together with those of all levels below it. That the levels add up
     * is our own reading of the source, after the process maturity model that it names.
     *
     * @return a level of the model
     */
    public Level level() {
        return Ladder.reached(levels).level();
    }

    /**
     * The level that comes next.
     *
     * @return the level with its answers, or nothing at the top
     */
    public Optional<LevelResult> next() {
        return levels.stream()
                .filter(result -> result.level().rank() == level().rank() + 1)
                .findFirst();
    }

    /**
     * Lists what is missing for the next level.
     *
     * @return the criteria that are open there, in the order of the model; none at the top
     */
    public List<CriterionResult> missing() {
        return next().map(LevelResult::missing).orElse(List.of());
    }

    /**
     * The criterion to work on first.
     *
     * @return the first that is known not to be met, else the first that is open; nothing at the top
     */
    public Optional<CriterionResult> nextStep() {
        List<CriterionResult> missing = missing();
        return missing.stream()
                .filter(result -> result.verdict() == Verdict.NOT_MET)
                .findFirst()
                .or(() -> missing.stream().findFirst());
    }

    /**
     * How many levels are missing to the target (RULE-69).
     *
     * @return 0 where the target is reached or not known
     */
    public int gap() {
        return Math.max(0, target.orElse(0) - level().rank());
    }

    /**
     * Tells whether the service stands below its target.
     *
     * @return true if there is a gap
     */
    public boolean isBelowTarget() {
        return gap() > 0;
    }

    /**
     * Tells whether it is an economic service. Such services may be assessed, but the model mainly means services of public
     * administration, so reports set them apart.
     *
     * @return true if the description says so
     */
    public boolean isEconomic() {
        return service.kind().equals(Optional.of(ServiceKind.ECONOMIC));
    }

    ServiceAssessment with(Findings found) {
        return new ServiceAssessment(service, model, asOf, levels, importance, target, found);
    }
}
