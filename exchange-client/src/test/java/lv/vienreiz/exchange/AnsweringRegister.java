// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.emulator.AskKey;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.MessageResource;
import lv.vienreiz.emulator.Request;
import lv.vienreiz.message.DataField;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.message.RefusalReason;

/** A register behind the emulated bus. */
final class AnsweringRegister {

    static final OffsetDateTime AS_OF = OffsetDateTime.parse("2026-11-21T09:30:00+02:00");

    private AnsweringRegister() {}

    /** Delivers what it is asked for and holds. */
    static MessageResource holding(Map<String, String> values) {
        return MessageResource.of(request -> {
            DataRequest asked = asked(request);
            return delivered(asked, values, asked.fields()::contains, answer(asked));
        });
    }

    /** Delivers everything that it holds, asked for or not. */
    static MessageResource talkative(Map<String, String> values) {
        return MessageResource.of(request -> {
            DataRequest asked = asked(request);
            return delivered(asked, values, name -> true, answer(asked));
        });
    }

    /** Delivers what belongs to a request of somebody else. */
    static MessageResource confused(Map<String, String> values) {
        return MessageResource.of(request -> {
            DataRequest asked = asked(request);
            Envelope envelope = answer(asked);
            Envelope other = new Envelope(
                    envelope.messageId(),
                    envelope.sentAt(),
                    envelope.sender(),
                    envelope.receiver(),
                    Optional.of(MessageId.random()));
            return delivered(asked, values, name -> true, other);
        });
    }

    /** Refuses every request. */
    static MessageResource refusing(RefusalReason reason) {
        return MessageResource.of(request -> {
            DataRequest asked = asked(request);
            return written(asked, new DataRefusal(answer(asked), reason, Optional.empty()));
        });
    }

    private static DataRequest asked(Request request) {
        return Documents.read(DataRequest.class, request.body()).orElseThrow();
    }

    private static Envelope answer(DataRequest asked) {
        return asked.envelope().answer(AS_OF);
    }

    private static MessageAnswer delivered(
            DataRequest asked, Map<String, String> values, Predicate<String> wanted, Envelope envelope) {
        List<DataField> fields = values.entrySet().stream()
                .filter(value -> wanted.test(value.getKey()))
                .map(value -> new DataField(value.getKey(), value.getValue()))
                .toList();
        return written(asked, new DataResponse(envelope, AS_OF, fields));
    }

    private static MessageAnswer written(DataRequest asked, Object answer) {
        AskKey key = new AskKey(
                asked.register().code(), asked.subject().value(), asked.caseId().value());
        return MessageAnswer.of("application/json", Documents.bytes(answer, WrittenForm.JSON))
                .asking(key);
    }
}
