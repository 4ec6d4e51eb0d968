// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.message.DataAnswer;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.Provenance;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.PlannedInput;
import lv.vienreiz.onceonly.PlannedRequest;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.onceonly.RequestContext;

/** Asks all registers of a plan at once, each for everything it holds. */
final class Prefiller {

    private final DataRequests requests;
    private final Executor executor;

    Prefiller(DataRequests requests, Executor executor) {
        this.requests = requests;
        this.executor = executor;
    }

    List<PrefilledField> fill(OnceOnlyPlan plan, RequestContext context, Duration limit) {
        Map<RegisterService, CompletableFuture<Outcome<DataAnswer>>> asked = new LinkedHashMap<>();
        for (PlannedRequest request : plan.requests()) {
            asked.put(
                    request.service(),
                    CompletableFuture.supplyAsync(
                            () -> requests.ask(request.service(), request.fields(), context, limit), executor));
        }
        Map<RegisterService, Outcome<DataAnswer>> answers = new HashMap<>();
        asked.forEach((register, answer) -> answers.put(register, answer.join()));
        List<PrefilledField> fields = new ArrayList<>();
        for (PlannedInput planned : plan.inputs()) {
            fields.add(field(planned, answers, context));
        }
        return fields;
    }

    private static PrefilledField field(
            PlannedInput planned, Map<RegisterService, Outcome<DataAnswer>> answers, RequestContext context) {
        Input input = planned.input();
        if (!(planned instanceof PlannedInput.FromRegister from)) {
            return new PrefilledField.ToBeAsked(input);
        }
        Outcome<DataAnswer> outcome =
                Optional.ofNullable(answers.get(from.service())).orElseThrow();
        return outcome.fold(
                delivered -> answered(from, delivered.answer(), delivered.messageId(), context),
                rejected -> new PrefilledField.NotAvailable(input, rejected.fault()),
                notSent -> new PrefilledField.NotAvailable(input, notSent.fault()),
                inDoubt -> new PrefilledField.NotAvailable(input, inDoubt.fault()));
    }

    private static PrefilledField answered(
            PlannedInput.FromRegister from, DataAnswer answer, MessageId requestId, RequestContext context) {
        Input input = from.input();
        if (answer instanceof DataRefusal refusal) {
            return new PrefilledField.Refused(input, refusal);
        }
        DataResponse response = (DataResponse) answer;
        List<String> values = input.fieldsOrKey().stream()
                .flatMap(name -> response.value(name).stream())
                .toList();
        if (values.isEmpty()) {
            return new PrefilledField.NotHeld(input);
        }
        Provenance provenance =
                new Provenance(from.service().register(), response.asOf(), requestId, context.permission());
        return new PrefilledField.Filled(input, String.join(", ", values), provenance);
    }
}
