// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Findings;

/**
 * The assessment of services by a model. Immutable and safe for several threads.
 *
 * <pre>{@code
 * ServiceAssessment result = Assessment.of(AssessmentModel.serviceMaturity()).assess(service, evidence);
 * result.level();     // the level reached
 * result.missing();   // what is missing for the next one
 * }</pre>
 */
public final class Assessment {

    private final AssessmentModel model;
    private final Targets targets;

    private Assessment(AssessmentModel model, Targets targets) {
        this.model = model;
        this.targets = targets;
    }

    /**
     * Makes an assessment with the targets of the source.
     *
     * @param model the ladder
     * @return the assessment
     * @throws IllegalArgumentException if the model is no ladder: ranks do not run from 0 without gaps, a level above 0 has no
     *     criteria, a criterion stands twice, or a ceiling names one that is not there
     */
    public static Assessment of(AssessmentModel model) {
        Ladder.requireSound(model);
        return new Assessment(model, Targets.ofTheModel());
    }

    /**
     * Gives the same assessment with other targets.
     *
     * @param other the level to be reached by services of each importance; what lies above the ladder means its top
     * @return the assessment
     */
    public Assessment targets(Targets other) {
        return new Assessment(model, other);
    }

    /**
     * Assesses a service.
     *
     * @param service its description
     * @param evidence what else is known of it
     * @return where it stands
     * @throws IllegalArgumentException if the evidence is of another service
     */
    public ServiceAssessment assess(ServiceDescription service, Evidence evidence) {
        if (!service.id().equals(evidence.service())) {
            throw new IllegalArgumentException(
                    "The evidence is of the service '" + evidence.service() + "', expected '" + service.id() + "'");
        }
        Examiner examiner = new Examiner(new Facts(service, evidence));
        List<CriterionResult> answered =
                model.criteria().stream().map(examiner::examine).toList();
        Optional<Integer> target = evidence.importance().map(targets::of).map(rank -> Math.min(rank, model.highest()));
        ServiceAssessment result = new ServiceAssessment(
                service,
                model,
                evidence.asOf(),
                Ladder.results(model, answered),
                evidence.importance(),
                target,
                Findings.none());
        return result.with(Contradictions.in(result, evidence, examiner));
    }
}
