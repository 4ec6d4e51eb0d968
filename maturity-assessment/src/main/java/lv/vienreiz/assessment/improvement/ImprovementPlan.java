// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.assessment.AssessedService;
import lv.vienreiz.assessment.Assessment;
import lv.vienreiz.assessment.CriterionResult;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.importance.ImportanceLevel;

/**
 * What a service has to do to reach its target, criterion by criterion (M[165.3]). Each step is computed by the engine that
 * assesses services, with the criterion supposed to be met, so that the plan promises nothing that an assessment would not
 * confirm. A model without levels is planned up to the targets of its measures, or to the full score where it sets none.
 *
 * <pre>{@code
 * ImprovementPlan plan = ImprovementPlan.of(Assessment.of(model), service);
 * plan.steps().forEach(step -> System.out.println(step.criterion() + " -> " + step.after().level().rank()));
 * }</pre>
 *
 * @param start where the service stands
 * @param steps the steps in their order
 */
public record ImprovementPlan(ServiceAssessment start, List<ImprovementStep> steps) {

    private static final Comparator<ImprovementPlan> BY_URGENCY = Comparator.<ImprovementPlan>comparingInt(plan ->
                    plan.start().importance().map(ImportanceLevel::number).orElse(Integer.MAX_VALUE))
            .thenComparing(Comparator.<ImprovementPlan>comparingInt(
                            plan -> plan.start().gap())
                    .reversed())
            .thenComparing(plan -> plan.start().service().id());

    /** Makes a plan; {@link #of} is the way. */
    public ImprovementPlan {
        Objects.requireNonNull(start, "start");
        steps = List.copyOf(steps);
    }

    /**
     * Plans a service up to its target.
     *
     * @param assessment the assessment
     * @param service the service with what is known of it
     * @return the plan; without steps where the target is reached or not known
     */
    public static ImprovementPlan of(Assessment assessment, AssessedService service) {
        ServiceAssessment start = assessment.assess(service.service(), service.evidence());
        Set<CriterionId> supposed = new HashSet<>();
        List<ImprovementStep> steps = new ArrayList<>();
        ServiceAssessment now = start;
        Optional<CriterionResult> next = next(now);
        while (next.isPresent() && supposed.add(next.get().criterion().id())) {
            ServiceAssessment after = assessment.assess(service.service(), service.evidence(), supposed);
            steps.add(new ImprovementStep(next.get(), now, after));
            now = after;
            next = next(now);
        }
        return new ImprovementPlan(start, steps);
    }

    private static Optional<CriterionResult> next(ServiceAssessment now) {
        return now.hasLevel() && !now.isBelowTarget() ? Optional.empty() : now.nextStep();
    }

    /**
     * Plans many services, the most urgent first: by importance, then by gap. Services that need no step are left out.
     *
     * @param assessment the assessment
     * @param services the services with what is known of each; of one owner, since importance cannot be compared between
     *     owners (M[126])
     * @return their plans
     */
    public static List<ImprovementPlan> ofAll(Assessment assessment, Collection<AssessedService> services) {
        return services.stream()
                .map(service -> of(assessment, service))
                .filter(plan -> !plan.steps().isEmpty())
                .sorted(BY_URGENCY)
                .toList();
    }

    /**
     * Where the service stands once every step is taken.
     *
     * @return the assessment after the last step
     */
    public ServiceAssessment end() {
        return steps.isEmpty() ? start : steps.get(steps.size() - 1).after();
    }

    /**
     * Tells whether the steps lead to the target.
     *
     * @return false where the target cannot be reached by meeting criteria
     */
    public boolean isSufficient() {
        return end().hasLevel() ? !end().isBelowTarget() : end().missing().isEmpty();
    }

    /**
     * How many levels all steps gain together.
     *
     * @return 0 or more
     */
    public int gain() {
        return steps.stream().mapToInt(ImprovementStep::gain).sum();
    }
}
