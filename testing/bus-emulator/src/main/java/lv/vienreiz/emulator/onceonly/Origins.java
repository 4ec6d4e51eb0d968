// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.onceonly;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Provenance;
import lv.vienreiz.onceonly.FieldSource;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.PlannedInput;

/** Tells of each answer in an application where it comes from, by the questions that were seen. */
final class Origins {

    private final List<RegisterQuestion> questions;
    private final OnceOnlyPlan plan;

    Origins(List<RegisterQuestion> questions, OnceOnlyPlan plan) {
        this.questions = questions;
        this.plan = plan;
    }

    List<FilledInput> of(Application application) {
        return plan.inputs().stream()
                .flatMap(planned -> application.answer(planned.input().key()).stream()
                        .map(answer -> filled(planned, answer, application)))
                .toList();
    }

    private FilledInput filled(PlannedInput planned, Answer answer, Application application) {
        Optional<CodedValue> register = register(planned);
        FilledInput.Origin origin = answer.sources().isEmpty()
                ? asked(planned, application.client().personalCode())
                : delivered(answer.sources(), planned.input());
        return new FilledInput(
                application.service().value(),
                planned.input().key(),
                origin,
                answer.provenance().map(Provenance::register).or(() -> register).map(CodedValue::code));
    }

    private static Optional<CodedValue> register(PlannedInput planned) {
        return planned.sources().stream()
                .findFirst()
                .map(source -> source.service().register())
                .or(() -> planned.input().heldBy());
    }

    /** Every source is a question that was seen, and together they brought all fields. */
    private FilledInput.Origin delivered(List<Provenance> told, Input input) {
        Set<String> brought = new HashSet<>();
        for (Provenance source : told) {
            Optional<RegisterQuestion> seen = questions.stream()
                    .filter(question -> question.id().equals(source.requestId()) && question.isTo(source.register()))
                    .findFirst();
            if (seen.isEmpty()) {
                return FilledInput.Origin.UNPROVED;
            }
            brought.addAll(seen.get().delivered());
        }
        return brought.containsAll(input.fieldsOrKey()) ? FilledInput.Origin.REGISTER : FilledInput.Origin.UNPROVED;
    }

    private FilledInput.Origin asked(PlannedInput planned, Optional<PersonalCode> subject) {
        if (planned.sources().isEmpty()) {
            return FilledInput.Origin.PERSON;
        }
        return planned.sources().stream().anyMatch(source -> isInVain(source, subject))
                ? FilledInput.Origin.PERSON_INSTEAD
                : FilledInput.Origin.PERSON_NEEDLESSLY;
    }

    private boolean isInVain(FieldSource source, Optional<PersonalCode> subject) {
        return questions.stream()
                .filter(question -> question.isTo(source.service().register()))
                .filter(question -> subject.isEmpty() || subject.get().equals(question.subject()))
                .anyMatch(question -> question.fields().containsAll(source.fields())
                        && !question.delivered().containsAll(source.fields()));
    }
}
