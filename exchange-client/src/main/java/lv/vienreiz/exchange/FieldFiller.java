// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.message.DataAnswer;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.Provenance;
import lv.vienreiz.onceonly.PlannedInput;
import lv.vienreiz.onceonly.PlannedRequest;

/** Fills the inputs of a plan from what registers answered. */
final class FieldFiller {

    private FieldFiller() {}

    /** What became of an input that registers deliver; the answers are by requests and the names of fields. */
    static PrefilledField fill(PlannedInput planned, Map<PlannedRequest, Map<String, Retrieval>> answered) {
        Input input = planned.input();
        Map<String, Brought> brought = brought(planned, answered);
        List<Brought> needed = brought.values().stream().distinct().toList();
        for (Brought one : needed) {
            if (one.retrieval().refusal().isPresent()) {
                return new PrefilledField.NotPermitted(
                        input, one.retrieval().refusal().get());
            }
        }
        for (Brought one : needed) {
            if (!(one.retrieval().outcome() instanceof Outcome.Delivered<DataAnswer> delivered)) {
                return notAvailable(input, one.retrieval().outcome());
            }
            if (delivered.answer() instanceof DataRefusal refusal) {
                return new PrefilledField.Refused(input, refusal);
            }
        }
        return held(input, brought);
    }

    /**
     * An answer, and the register that gave it.
     *
     * @param register the register
     * @param retrieval the answer
     */
    private record Brought(CodedValue register, Retrieval retrieval) {

        DataResponse response() {
            return retrieval.response().orElseThrow();
        }

        Provenance provenance() {
            return new Provenance(
                    register,
                    response().asOf(),
                    retrieval.question().id(),
                    retrieval.question().permission());
        }
    }

    private static Map<String, Brought> brought(
            PlannedInput planned, Map<PlannedRequest, Map<String, Retrieval>> answered) {
        Map<String, Brought> brought = new LinkedHashMap<>();
        planned.input().fieldsOrKey().forEach(field -> planned.sources().stream()
                .filter(source -> source.fields().contains(field))
                .findFirst()
                .ifPresent(source -> answered.forEach((request, byField) -> {
                    Retrieval retrieval = byField.get(field);
                    if (retrieval != null && request.brings(source)) {
                        brought.put(field, new Brought(source.service().register(), retrieval));
                    }
                })));
        return brought;
    }

    private static PrefilledField notAvailable(Input input, Outcome<DataAnswer> outcome) {
        return outcome.fold(
                delivered -> new PrefilledField.NotHeld(input, input.fieldsOrKey()),
                rejected -> new PrefilledField.NotAvailable(input, rejected.fault()),
                notSent -> new PrefilledField.NotAvailable(input, notSent.fault()),
                inDoubt -> new PrefilledField.NotAvailable(input, inDoubt.fault()));
    }

    /** Half an input would pass for the whole one, so a field that is missing leaves it unfilled. */
    private static PrefilledField held(Input input, Map<String, Brought> brought) {
        List<String> values = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String field : input.fieldsOrKey()) {
            Optional.ofNullable(brought.get(field))
                    .flatMap(one -> one.response().value(field))
                    .ifPresentOrElse(values::add, () -> missing.add(field));
        }
        if (!missing.isEmpty()) {
            return new PrefilledField.NotHeld(input, missing);
        }
        List<Provenance> sources = brought.values().stream()
                .distinct()
                .map(Brought::provenance)
                .sorted(Comparator.comparing(Provenance::asOf))
                .toList();
        return new PrefilledField.Filled(input, String.join(", ", values), sources);
    }
}
