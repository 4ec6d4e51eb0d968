// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * An improvement of services: a redesign, or one that goes on all the time (M[157]-[158]).
 *
 * @param id the identity of the improvement
 * @param kind whether it is a redesign
 * @param title what it is about
 * @param services the services that it changes
 * @param evaluation the evaluation on which it rests
 * @param costBenefit what it costs and brings
 * @param methodology whether it follows the methodology of the ministry (P[74])
 * @param involvements when users took part in it
 * @param pilot how it was tried
 * @param launch the day from which the changed services are given
 * @param reviewed the day of the last review
 * @param tasks what is to be done
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "service-improvement", version = "1.0")
public record ServiceImprovement(
        ImprovementId id,
        ImprovementKind kind,
        @TextLength(max = 300) LocalizedText title,
        @Size(min = 1, max = 1000) @Item("service") List<ServiceId> services,
        Optional<EvaluationId> evaluation,
        Optional<@Valid CostBenefit> costBenefit,
        Optional<Boolean> methodology,
        @Size(max = 100) @Item("involvement") List<@Valid UserInvolvement> involvements,
        Optional<@Valid PilotRun> pilot,
        Optional<LocalDate> launch,
        Optional<LocalDate> reviewed,
        @Size(max = 500) @Item("task") List<@Valid ImprovementTask> tasks,
        Extensions extensions) {

    /** Makes an improvement; {@link #builder} is the convenient way. */
    public ServiceImprovement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(extensions, "extensions");
        services = List.copyOf(services);
        involvements = List.copyOf(involvements);
        tasks = List.copyOf(tasks);
    }

    /**
     * Begins an improvement.
     *
     * @param id the identity of the improvement
     * @param kind whether it is a redesign
     * @param title what it is about
     * @return a builder
     */
    public static ServiceImprovementBuilder builder(ImprovementId id, ImprovementKind kind, LocalizedText title) {
        return new ServiceImprovementBuilder(id, kind, title);
    }

    /**
     * Tells whether it is a redesign.
     *
     * @return true if it is
     */
    public boolean isRedesign() {
        return kind == ImprovementKind.REDESIGN;
    }
}
