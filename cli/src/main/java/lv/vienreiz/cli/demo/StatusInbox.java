// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.Request;
import lv.vienreiz.message.Acknowledgement;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.ServiceCaseHistory;

/** Where moves and histories of cases arrive: at the portal, and at the platform that keeps histories. */
final class StatusInbox implements Function<Request, MessageAnswer> {

    private final Map<CaseId, List<StatusEntry>> received = new ConcurrentHashMap<>();
    private final Clock clock;

    StatusInbox(Clock clock) {
        this.clock = clock;
    }

    @Override
    public MessageAnswer apply(Request request) {
        Object message =
                Documents.read(request.body()).found().map(Object.class::cast).orElse("");
        if (message instanceof ExecutionStatus status) {
            received.merge(status.caseId(), List.of(status.entry()), StatusInbox::joined);
            return acknowledged(status.envelope());
        }
        if (message instanceof ServiceCaseHistory history) {
            received.put(history.caseId(), history.entries());
            return acknowledged(history.envelope());
        }
        return MessageAnswer.refusal("provider.unreadable_status", "The body is neither a status nor a history");
    }

    /** What arrived of a case, in the order of arrival. */
    List<StatusEntry> entries(CaseId caseId) {
        return received.getOrDefault(caseId, List.of());
    }

    private MessageAnswer acknowledged(Envelope envelope) {
        Acknowledgement answer = new Acknowledgement(envelope.answer(OffsetDateTime.now(clock)));
        return MessageAnswer.of("application/json", Documents.bytes(answer, WrittenForm.JSON));
    }

    private static List<StatusEntry> joined(List<StatusEntry> before, List<StatusEntry> more) {
        return java.util.stream.Stream.concat(before.stream(), more.stream()).toList();
    }
}
