// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.exchange.journal.Access;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.BegunAccess;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.message.DataAnswer;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.onceonly.RequestContext;

/** Asks registers for data: journaled before anything leaves, and repeated within the deadline, since asking changes nothing. */
final class DataRequests {

    private static final int ATTEMPTS = 3;

    private final BusBinding binding;
    private final AccessJournal journal;
    private final PartyId sender;
    private final Clock clock;

    DataRequests(BusBinding binding, AccessJournal journal, PartyId sender, Clock clock) {
        this.binding = binding;
        this.journal = journal;
        this.sender = sender;
        this.clock = clock;
    }

    Outcome<DataAnswer> ask(RegisterService register, List<String> fields, RequestContext context, Duration limit) {
        DataRequest request = new DataRequest(
                Envelope.of(OffsetDateTime.now(clock), sender, register.address()),
                register.register(),
                context.subject(),
                context.caseId(),
                context.purpose(),
                context.legalBasis().text(),
                context.permission(),
                fields);
        OutgoingMessage message = message(request);
        BegunAccess begun = journal.begin(access(request, context), message.body());
        Outcome<Answer> answer = send(message, clock.instant().plus(limit));
        Outcome<DataAnswer> outcome = read(answer);
        if (answer instanceof Outcome.Delivered<Answer> delivered) {
            journal.complete(begun, outcome, delivered.answer().body());
        } else {
            journal.complete(begun, outcome);
        }
        return outcome;
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

    private Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
        Outcome<Answer> outcome = binding.send(message, deadline);
        for (int i = 1; i < ATTEMPTS && mayRepeat(outcome) && clock.instant().isBefore(deadline); i++) {
            outcome = binding.send(message, deadline);
        }
        return outcome;
    }

    /** What is not known to be answered may be asked again under the same id. */
    private boolean mayRepeat(Outcome<Answer> outcome) {
        if (outcome instanceof Outcome.NotSent<Answer> notSent) {
            return !notSent.nextAttempt().isAfter(clock.instant());
        }
        return outcome instanceof Outcome.InDoubt && binding.capabilities().deduplicates();
    }

    private static Outcome<DataAnswer> read(Outcome<Answer> outcome) {
        if (outcome instanceof Outcome.Delivered<Answer> delivered) {
            Reading<?> reading = Documents.read(delivered.answer().body());
            if (reading.found().isPresent() && reading.found().get() instanceof DataAnswer answer) {
                return new Outcome.Delivered<>(outcome.messageId(), answer);
            }
            return new Outcome.InDoubt<>(
                    outcome.messageId(), Fault.of(Fault.Origin.PROVIDER, "provider.answer_unreadable"));
        }
        return outcome.map(DataAnswer.class::cast);
    }
}
