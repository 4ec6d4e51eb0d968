// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Criterion;
import lv.vienreiz.assessment.model.CriterionId;
import lv.vienreiz.assessment.scoring.Scoring;
import lv.vienreiz.assessment.scoring.SubjectScores;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Findings;
import lv.vienreiz.importance.Importance;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.rule.Bundle;

/**
 * The assessment of services by a model. Immutable and safe for several threads.
 *
 * <pre>{@code
 * ServiceAssessment result = Assessment.of(AssessmentModels.serviceMaturity()).assess(service, evidence);
 * result.level();     // the level reached
 * result.missing();   // what is missing for the next one
 * }</pre>
 */
public final class Assessment {

    /** How often progress is told, in services. */
    private static final int STEP = 100;

    private final Scoring scoring;
    private final Subjects subjects;
    private final Ladder ladder;
    private final Optional<Targets> targets;
    private final Bundle among;

    private Assessment(Scoring scoring, Subjects subjects, Ladder ladder, Optional<Targets> targets, Bundle among) {
        this.scoring = scoring;
        this.subjects = subjects;
        this.ladder = ladder;
        this.targets = targets;
        this.among = among;
    }

    /**
     * Makes an assessment with the targets of the model.
     *
     * @param model the model
     * @return the assessment
     * @throws IllegalArgumentException if the model has faults
     */
    public static Assessment of(AssessmentModel model) {
        Scoring scoring = Scoring.of(model);
        return new Assessment(
                scoring, new Subjects(scoring), new Ladder(model), Targets.of(model), Bundle.of(List.of()));
    }

    /**
     * Gives the same assessment with other targets.
     *
     * @param other the level to be reached by services of each importance; what lies above the ladder means its top
     * @return the assessment
     */
    public Assessment targets(Targets other) {
        return new Assessment(scoring, subjects, ladder, Optional.of(other), among);
    }

    /**
     * Gives the same assessment, with other documents in which evidence is looked for: strategies, agreements, indicator
     * passports, chains. A bundle without any document of a kind proves nothing of that kind.
     *
     * @param documents the documents
     * @return the assessment
     */
    public Assessment among(Bundle documents) {
        return new Assessment(scoring, subjects, ladder, targets, documents);
    }

    /**
     * The model.
     *
     * @return the model by which services are assessed
     */
    public AssessmentModel model() {
        return scoring.model();
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
        return assess(service, evidence, Set.of());
    }

    /**
     * Assesses a service as it would stand if more criteria were met, by the same engine.
     *
     * @param service its description
     * @param evidence what else is known of it
     * @param supposed criteria that are supposed to be met, whatever the evidence says
     * @return where it would stand
     * @throws IllegalArgumentException if the evidence is of another service
     */
    public ServiceAssessment assess(ServiceDescription service, Evidence evidence, Set<CriterionId> supposed) {
        if (!service.id().equals(evidence.service())) {
            throw new IllegalArgumentException(
                    "The evidence is of the service '" + evidence.service() + "', expected '" + service.id() + "'");
        }
        Examiner examiner = new Examiner(model(), new Facts(service, evidence, among));
        List<CriterionResult> answered = new ArrayList<>(model().criteria().size());
        for (Criterion criterion : model().criteria()) {
            answered.add(
                    supposed.contains(criterion.id())
                            ? new CriterionResult(criterion, Answer.supposed())
                            : examiner.examine(criterion));
        }
        SubjectScores scores = subjects.score(service, evidence, answered);
        Optional<ImportanceLevel> importance = importance(service, evidence);
        Optional<Integer> target = model().levels().isEmpty()
                ? Optional.empty()
                : targets.flatMap(wanted -> importance.map(wanted::of)).map(rank -> Math.min(rank, model().highest()));
        ServiceAssessment result = new ServiceAssessment(
                service,
                model(),
                evidence.asOf(),
                answered,
                ladder.results(answered, scores),
                scores,
                importance,
                target,
                Findings.none());
        return result.with(Contradictions.in(result, evidence, examiner));
    }

    /** What the evidence says, since it has a date; else what the description itself says. */
    static Optional<ImportanceLevel> importance(ServiceDescription service, Evidence evidence) {
        return evidence.importance().or(() -> service.importance().map(Importance::level));
    }

    /**
     * Assesses many services, one after the other.
     *
     * @param services the services with what is known of each
     * @param asOf the date of the data
     * @param progress is told how far the run is, and may end it
     * @return where the services stand; nothing where the run was ended, or the thread was interrupted
     * @throws IllegalArgumentException if evidence is of another service, or later than the date
     */
    public Optional<PortfolioAssessment> assessAll(
            Collection<AssessedService> services, LocalDate asOf, Progress progress) {
        List<ServiceAssessment> results = new ArrayList<>(services.size());
        for (AssessedService service : services) {
            if (results.size() % STEP == 0
                    && (Thread.currentThread().isInterrupted() || !progress.goesOn(results.size(), services.size()))) {
                return Optional.empty();
            }
            results.add(assess(service.service(), service.evidence()));
        }
        progress.goesOn(results.size(), services.size());
        return Optional.of(portfolio(results, asOf));
    }

    /**
     * Puts services together that were assessed by this model.
     *
     * @param services the services, in the order wanted
     * @param asOf the date of the data
     * @return the portfolio, with the groups of the model
     * @throws IllegalArgumentException if a service was assessed by another model, or by later data
     */
    public PortfolioAssessment portfolio(List<ServiceAssessment> services, LocalDate asOf) {
        List<SubjectScores> scores =
                services.stream().map(ServiceAssessment::scores).toList();
        return new PortfolioAssessment(model(), asOf, services, scoring.groups(scores));
    }
}
