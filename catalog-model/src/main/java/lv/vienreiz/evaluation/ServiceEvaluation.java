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
 * An evaluation of services (<i>pakalpojumu izvērtēšana</i>, M[153]-[155]).
 *
 * @param id the identity of the evaluation
 * @param kind how wide and deep it goes
 * @param time whether it takes place before or after what it evaluates
 * @param evaluatedOn the day on which it was finished
 * @param questions what it asks
 * @param goals what it is to bring about
 * @param services the services that it looks at
 * @param responsible the post that answers for it
 * @param findings what it found out
 * @param conclusion what follows
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "service-evaluation", version = "1.0")
public record ServiceEvaluation(
        EvaluationId id,
        EvaluationKind kind,
        EvaluationTime time,
        LocalDate evaluatedOn,
        @Size(min = 1, max = 2) @Item("question") List<EvaluationQuestion> questions,
        @Size(max = 3) @Item("goal") List<EvaluationGoal> goals,
        @Size(min = 1, max = 1000) @Item("service") List<ServiceId> services,
        Optional<@Size(max = 200) String> responsible,
        @Size(max = 1000) @Item("finding") List<@Valid EvaluationFinding> findings,
        Optional<@TextLength(max = 4000) LocalizedText> conclusion,
        Extensions extensions) {

    /** Makes an evaluation; {@link #builder} is the convenient way. */
    public ServiceEvaluation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(evaluatedOn, "evaluatedOn");
        Objects.requireNonNull(extensions, "extensions");
        questions = List.copyOf(questions);
        goals = List.copyOf(goals);
        services = List.copyOf(services);
        findings = List.copyOf(findings);
    }

    /**
     * Begins an evaluation.
     *
     * @param id the identity of the evaluation
     * @param kind how wide and deep it goes
     * @param time whether it takes place before or after what it evaluates
     * @param evaluatedOn the day on which it was finished
     * @return a builder
     */
    public static ServiceEvaluationBuilder builder(
            EvaluationId id, EvaluationKind kind, EvaluationTime time, LocalDate evaluatedOn) {
        return new ServiceEvaluationBuilder(id, kind, time, evaluatedOn);
    }
}
