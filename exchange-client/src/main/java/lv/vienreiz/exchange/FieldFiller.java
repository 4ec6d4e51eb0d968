// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.message.DataAnswer;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.Provenance;
import lv.vienreiz.onceonly.PlannedInput;

/** Fills the inputs of a plan from what registers answered. */
final class FieldFiller {

    private FieldFiller() {}

    /** What became of an input that a register delivers; the answers are by the names of fields. */
    static PrefilledField fill(PlannedInput.FromRegister from, Map<String, Retrieval> answers) {
        Input input = from.input();
        List<Retrieval> needed = from.fields().stream()
                .map(answers::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        for (Retrieval retrieval : needed) {
            if (retrieval.refusal().isPresent()) {
                return new PrefilledField.NotPermitted(
                        input, retrieval.refusal().get());
            }
        }
        for (Retrieval retrieval : needed) {
            if (!(retrieval.outcome() instanceof Outcome.Delivered<DataAnswer> delivered)) {
                return notAvailable(input, retrieval.outcome());
            }
            if (delivered.answer() instanceof DataRefusal refusal) {
                return new PrefilledField.Refused(input, refusal);
            }
        }
        return held(from, needed);
    }

    private static PrefilledField notAvailable(Input input, Outcome<DataAnswer> outcome) {
        return outcome.fold(
                delivered -> new PrefilledField.NotHeld(input),
                rejected -> new PrefilledField.NotAvailable(input, rejected.fault()),
                notSent -> new PrefilledField.NotAvailable(input, notSent.fault()),
                inDoubt -> new PrefilledField.NotAvailable(input, inDoubt.fault()));
    }

    private static PrefilledField held(PlannedInput.FromRegister from, List<Retrieval> needed) {
        List<String> values = new ArrayList<>();
        for (String field : from.fields()) {
            needed.stream()
                    .flatMap(retrieval -> retrieval.response().stream())
                    .flatMap(response -> response.value(field).stream())
                    .findFirst()
                    .ifPresent(values::add);
        }
        if (values.isEmpty()) {
            return new PrefilledField.NotHeld(from.input());
        }
        return new PrefilledField.Filled(from.input(), String.join(", ", values), provenance(from, needed));
    }

    /** Where an input was gathered from several answers, the oldest speaks for it. */
    private static Provenance provenance(PlannedInput.FromRegister from, List<Retrieval> needed) {
        Retrieval oldest = needed.get(0);
        DataResponse said = oldest.response().orElseThrow();
        for (Retrieval retrieval : needed) {
            DataResponse response = retrieval.response().orElseThrow();
            if (response.asOf().isBefore(said.asOf())) {
                oldest = retrieval;
                said = response;
            }
        }
        return new Provenance(
                from.service().register(),
                said.asOf(),
                oldest.question().id(),
                oldest.question().permission());
    }
}
