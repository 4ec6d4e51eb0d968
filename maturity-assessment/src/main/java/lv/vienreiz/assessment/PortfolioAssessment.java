// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.scoring.GroupScores;
import lv.vienreiz.assessment.scoring.Scoring;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.importance.ImportanceLevel;

/**
 * Where several services stand by one model, and their groups.
 *
 * @param model the model
 * @param asOf the date of the data
 * @param services the services, in the order given
 * @param groups the scores of groups, in the order of the model's groupings
 */
public record PortfolioAssessment(
        AssessmentModel model, LocalDate asOf, List<ServiceAssessment> services, List<GroupScores> groups) {

    /** A service with what its urgency rests on, found once. */
    private record Urgency(ServiceAssessment service, int importance, int gap) {

        static Urgency of(ServiceAssessment service) {
            return new Urgency(
                    service,
                    service.importance().map(ImportanceLevel::number).orElse(Integer.MAX_VALUE),
                    service.gap());
        }
    }

    private static final Comparator<Urgency> MOST_URGENT = Comparator.comparingInt(Urgency::importance)
            .thenComparing(Comparator.comparingInt(Urgency::gap).reversed())
            .thenComparing(urgency -> urgency.service().service().id());

    /**
     * Makes a portfolio.
     *
     * @throws IllegalArgumentException if a service was assessed by another model, or by data later than the portfolio's
     */
    public PortfolioAssessment {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(asOf, "asOf");
        services = List.copyOf(services);
        groups = List.copyOf(groups);
        for (ServiceAssessment service : services) {
            if (!service.model().equals(model)) {
                throw new IllegalArgumentException(
                        "The service '" + service.service().id() + "' was assessed by the model '"
                                + service.model().id() + "', expected '" + model.id() + "'");
            }
            if (service.asOf().isAfter(asOf)) {
                throw new IllegalArgumentException(
                        "The service '" + service.service().id() + "' was assessed by data of " + service.asOf()
                                + ", later than the portfolio's " + asOf);
            }
        }
    }

    /**
     * Puts services together.
     *
     * @param model the model
     * @param asOf the date of the data
     * @param services the services, in the order wanted
     * @throws IllegalArgumentException if a service was assessed by another model, or by data later than the portfolio's
     */
    public PortfolioAssessment(AssessmentModel model, LocalDate asOf, List<ServiceAssessment> services) {
        this(
                model,
                asOf,
                services,
                Scoring.of(model)
                        .groups(services.stream().map(ServiceAssessment::scores).toList()));
    }

    /**
     * Lists the services that stand below their target, the most urgent first: by importance, then by gap (M[165.3]). Where the
     * model gives scores only, a service stands below when one of its scores does.
     *
     * @return the plan of work
     */
    public List<ServiceAssessment> belowTarget() {
        return services.stream()
                .filter(ServiceAssessment::isBelowTarget)
                .map(Urgency::of)
                .sorted(MOST_URGENT)
                .map(Urgency::service)
                .toList();
    }

    /**
     * Lists all services, the most urgent first: by importance, then by gap (M[165.3]); those of unknown importance come last.
     *
     * @return the services in that order
     */
    public List<ServiceAssessment> byUrgency() {
        return services.stream()
                .map(Urgency::of)
                .sorted(MOST_URGENT)
                .map(Urgency::service)
                .toList();
    }

    /**
     * Lists the services that have no target, because nobody said how important they are.
     *
     * @return those services
     */
    public List<ServiceAssessment> withoutTarget() {
        return services.stream().filter(service -> service.target().isEmpty()).toList();
    }

    /**
     * Tells whether services of several owners are put side by side. Importance is set by each owner and cannot be compared
     * between them (M[126]). A service of which no owner is known tells nothing.
     *
     * @return true if more than one owner is named
     */
    public boolean hasSeveralOwners() {
        List<Organisation> owners = services.stream()
                .flatMap(service -> service.service().owner().stream())
                .map(ServiceOwner::organisation)
                .toList();
        return owners.stream().anyMatch(owner -> !owner.isSameAs(owners.get(0)));
    }
}
