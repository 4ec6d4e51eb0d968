// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.prefill;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.Request;
import lv.vienreiz.message.DataField;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;

/** A register that takes its time for each answer. */
final class SlowRegister implements Function<Request, MessageAnswer> {

    private final long millis;

    SlowRegister(long millis) {
        this.millis = millis;
    }

    @Override
    public MessageAnswer apply(Request request) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        DataRequest asked = Documents.read(DataRequest.class, request.body()).orElseThrow();
        OffsetDateTime now = OffsetDateTime.now();
        List<DataField> fields =
                asked.fields().stream().map(name -> new DataField(name, "x")).toList();
        DataResponse response = new DataResponse(asked.envelope().answer(now), now, fields);
        return MessageAnswer.of("application/json", Documents.bytes(response, WrittenForm.JSON));
    }
}
