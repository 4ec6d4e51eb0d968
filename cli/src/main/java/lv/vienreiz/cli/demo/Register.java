// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.emulator.AskKey;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.Request;
import lv.vienreiz.message.DataField;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;

/** A register that hands out what it is asked for, and nothing else. */
final class Register implements Function<Request, MessageAnswer> {

    private final Map<String, String> held;
    private final Clock clock;

    Register(Map<String, String> held, Clock clock) {
        this.held = Map.copyOf(held);
        this.clock = clock;
    }

    @Override
    public MessageAnswer apply(Request request) {
        Reading<DataRequest> reading = Documents.read(DataRequest.class, request.body());
        if (reading.found().isEmpty()) {
            return MessageAnswer.refusal("provider.unreadable_request", "The body is no data request");
        }
        DataRequest asked = reading.orElseThrow();
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<DataField> fields = asked.fields().stream()
                .filter(held::containsKey)
                .map(name -> new DataField(name, held.getOrDefault(name, "")))
                .toList();
        DataResponse response = new DataResponse(asked.envelope().answer(now), now, fields);
        AskKey key = new AskKey(
                asked.register().code(), asked.subject().value(), asked.caseId().value());
        return MessageAnswer.of("application/json", Documents.bytes(response, WrittenForm.JSON))
                .asking(key);
    }
}
