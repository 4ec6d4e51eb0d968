// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.onceonly;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.Provenance;
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
        FilledInput.Origin origin = answer.provenance()
                .map(told -> delivered(told, planned.input()))
                .orElseGet(() -> asked(planned, application.client().personalCode()));
        return new FilledInput(
                application.service().value(),
                planned.input().key(),
                origin,
                answer.provenance().map(Provenance::register).or(() -> register).map(CodedValue::code));
    }

    private static Optional<CodedValue> register(PlannedInput planned) {
        return planned instanceof PlannedInput.FromRegister from
                ? Optional.of(from.service().register())
                : planned.input().heldBy();
    }

    private FilledInput.Origin delivered(Provenance told, Input input) {
        boolean proved = questions.stream()
                .anyMatch(question -> question.id().equals(told.requestId())
                        && question.isTo(told.register())
                        && question.delivered().containsAll(input.fieldsOrKey()));
        return proved ? FilledInput.Origin.REGISTER : FilledInput.Origin.UNPROVED;
    }

    private FilledInput.Origin asked(PlannedInput planned, Optional<PersonalCode> subject) {
        if (!(planned instanceof PlannedInput.FromRegister from)) {
            return FilledInput.Origin.PERSON;
        }
        List<String> wanted = planned.input().fieldsOrKey();
        boolean inVain = questions.stream()
                .filter(question -> question.isTo(from.service().register()))
                .filter(question -> subject.isEmpty() || subject.get().equals(question.subject()))
                .anyMatch(question -> question.fields().containsAll(wanted)
                        && !question.delivered().containsAll(wanted));
        return inVain ? FilledInput.Origin.PERSON_INSTEAD : FilledInput.Origin.PERSON_NEEDLESSLY;
    }
}
