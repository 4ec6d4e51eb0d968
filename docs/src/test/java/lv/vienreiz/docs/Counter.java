// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.emulator.AskKey;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.Request;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.DataField;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;

/** The far end of the bus in the examples: an institution's counter and a register. */
final class Counter {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-11-21T09:30:00+02:00");

    private Counter() {}

    static MessageAnswer receipt(Request request) {
        Application application =
                Documents.read(Application.class, request.body()).orElseThrow();
        return answer(new ApplicationReceipt(
                application.envelope().answer(NOW), CaseId.parse("K-2026-1"), NOW, Optional.empty()));
    }

    static MessageAnswer held(Request request, Map<String, String> values) {
        DataRequest asked = Documents.read(DataRequest.class, request.body()).orElseThrow();
        List<DataField> fields = asked.fields().stream()
                .map(name -> new DataField(name, values.getOrDefault(name, "")))
                .toList();
        return answer(new DataResponse(asked.envelope().answer(NOW), NOW, fields))
                .asking(new AskKey(
                        asked.register().code(),
                        asked.subject().value(),
                        asked.caseId().value()));
    }

    private static MessageAnswer answer(Object document) {
        return MessageAnswer.of("application/json", Documents.bytes(document, WrittenForm.JSON));
    }
}
