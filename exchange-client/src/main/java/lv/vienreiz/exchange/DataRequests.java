// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.exchange.journal.Access;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.BegunAccess;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.message.DataAnswer;
import lv.vienreiz.message.DataField;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.onceonly.RequestContext;
import lv.vienreiz.permission.DataPermission;
import lv.vienreiz.permission.PermissionObstacle;
import lv.vienreiz.permission.PermissionRefusal;
import lv.vienreiz.permission.PermissionVerdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks registers for data: counted and journaled before anything leaves. */
final class DataRequests {

    private static final Logger LOG = LoggerFactory.getLogger(DataRequests.class);

    private final DirectCalls calls;
    private final AccessJournal journal;
    private final PermissionGate gate;
    private final PartyId sender;
    private final Clock clock;

    DataRequests(DirectCalls calls, AccessJournal journal, PermissionGate gate, PartyId sender, Clock clock) {
        this.calls = calls;
        this.journal = journal;
        this.gate = gate;
        this.sender = sender;
        this.clock = clock;
    }

    /** Asks once: counted against the permission, journaled, sent, and stripped of what was not asked for. */
    Retrieval ask(DataQuestion question, Duration limit) {
        Optional<PermissionVerdict> verdict = gate.pass(question);
        if (verdict.isPresent() && verdict.get() instanceof PermissionVerdict.Refused refused) {
            return Retrieval.refused(question, refused.refusal());
        }
        Optional<DataPermission> permission = verdict.flatMap(v -> v.fold(Optional::of, refusal -> Optional.empty()));
        Optional<Outcome<Answer>> ended = Optional.empty();
        try {
            DataRequest request = request(question, permission);
            OutgoingMessage message =
                    message(request).by(question.context().actingUser().value());
            BegunAccess begun = journal.begin(access(request, question.context()), message.body());
            Outcome<Answer> answer = calls.send(message, limit);
            ended = Optional.of(answer);
            Retrieval retrieval = judged(question, read(answer));
            complete(begun, retrieval.outcome(), answer);
            gate.settle(question, ended);
            return retrieval.under(permission);
        } catch (RuntimeException | Error e) {
            gate.settleDespite(question, ended, e);
            throw e;
        }
    }

    boolean isRevoked(DataQuestion question) {
        return gate.isRevoked(question);
    }

    private void complete(BegunAccess begun, Outcome<DataAnswer> outcome, Outcome<Answer> answer) {
        if (answer instanceof Outcome.Delivered<Answer> delivered) {
            journal.complete(begun, outcome, delivered.answer().body());
        } else {
            journal.complete(begun, outcome);
        }
    }

    private DataRequest request(DataQuestion question, Optional<DataPermission> permission) {
        RequestContext context = question.context();
        return new DataRequest(
                new Envelope(
                        question.id(),
                        OffsetDateTime.now(clock),
                        sender,
                        question.register().address(),
                        Optional.empty()),
                question.register().register(),
                context.subject(),
                context.caseId(),
                context.statedPurpose()
                        .or(() -> permission.map(DataPermission::purpose))
                        .orElse(context.purpose()),
                context.legalBasis().text(),
                context.permission(),
                question.fields(),
                Extensions.none());
    }

    /** Drops what was not asked for, and everything once the permission was taken back while the answer was on its way. */
    private Retrieval judged(DataQuestion question, Outcome<DataAnswer> outcome) {
        if (!(outcome instanceof Outcome.Delivered<DataAnswer> delivered)
                || !(delivered.answer() instanceof DataResponse response)) {
            return Retrieval.ended(question, outcome);
        }
        if (gate.isRevoked(question)) {
            String number = question.permission().orElse("");
            return Retrieval.refused(question, PermissionRefusal.of(number, PermissionObstacle.REVOKED));
        }
        List<DataField> wanted = response.fields().stream()
                .filter(field -> question.fields().contains(field.name()))
                .toList();
        List<String> dropped = response.fields().stream()
                .map(DataField::name)
                .filter(name -> !question.fields().contains(name))
                .distinct()
                .toList();
        if (!dropped.isEmpty()) {
            LOG.warn(
                    "Request {} brought {} fields that were not asked for; they were dropped",
                    question.id(),
                    dropped.size());
        }
        DataAnswer kept = new DataResponse(response.envelope(), response.asOf(), wanted);
        return new Retrieval(
                question,
                new Outcome.Delivered<>(outcome.messageId(), kept),
                dropped,
                Optional.empty(),
                Optional.empty());
    }

    private static Access access(DataRequest request, RequestContext context) {
        return new Access(
                request.envelope().sender().value(),
                context.actingUser().value(),
                request.envelope().receiver().value(),
                request.purpose(),
                request.legalBasis(),
                request.permission(),
                Optional.of(request.caseId().value()),
                request.subject().value(),
                request.fields(),
                request.envelope().messageId());
    }

    private static OutgoingMessage message(DataRequest request) {
        return new OutgoingMessage(
                request.envelope().messageId(),
                new Address(request.envelope().receiver().value()),
                "application/json",
                Documents.bytes(request, WrittenForm.JSON),
                Optional.of(request.caseId().value()),
                request.permission());
    }

    private static Outcome<DataAnswer> read(Outcome<Answer> outcome) {
        if (outcome instanceof Outcome.Delivered<Answer> delivered) {
            Reading<?> reading = Documents.read(delivered.answer().body());
            if (reading.found().isEmpty() || !(reading.found().get() instanceof DataAnswer answer)) {
                return unusable(outcome, "provider.answer_unreadable");
            }
            boolean ours = answer.envelope()
                    .correlationId()
                    .map(outcome.messageId()::equals)
                    .orElse(true);
            return ours
                    ? new Outcome.Delivered<>(outcome.messageId(), answer)
                    : unusable(outcome, "provider.answer_to_another_request");
        }
        return outcome.map(DataAnswer.class::cast);
    }

    private static Outcome<DataAnswer> unusable(Outcome<Answer> outcome, String code) {
        return new Outcome.InDoubt<>(outcome.messageId(), Fault.of(Fault.Origin.PROVIDER, code));
    }
}
