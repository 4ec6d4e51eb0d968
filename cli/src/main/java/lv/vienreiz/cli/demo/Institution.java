// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.Fact;
import lv.vienreiz.casework.Move;
import lv.vienreiz.casework.ServiceCase;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.emulator.MessageAnswer;
import lv.vienreiz.emulator.Request;
import lv.vienreiz.exchange.Delivery;
import lv.vienreiz.exchange.ExchangeClient;
import lv.vienreiz.message.Acknowledgement;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.message.ServiceCaseHistory;

/** An institution that takes applications for one service, executes them, and tells the portal of each move. */
final class Institution implements Function<Request, MessageAnswer> {

    private final String prefix;
    private final PartyId self;
    private final Clock clock;
    private final CompletableFuture<ServiceCase> opened = new CompletableFuture<>();

    Institution(String prefix, PartyId self, Clock clock) {
        this.prefix = prefix;
        this.self = self;
        this.clock = clock;
    }

    /** Takes an application: the effect that must happen once. */
    @Override
    public MessageAnswer apply(Request request) {
        Reading<Application> reading = Documents.read(Application.class, request.body());
        if (reading.found().isEmpty()) {
            return MessageAnswer.refusal("provider.unreadable_application", "The body is no application");
        }
        Application application = reading.orElseThrow();
        OffsetDateTime now = OffsetDateTime.now(clock);
        CaseId caseId = CaseId.parse(prefix + "-" + now.getYear() + "-1");
        opened.complete(ServiceCase.of(caseId, application.service())
                .knowing(
                        Fact.PROVIDER_IS_NOT_OWNER,
                        Fact.NO_DECISION_NEEDED,
                        Fact.POSITIVE_RESULT,
                        Fact.DELIVERY_CONFIRMED));
        ApplicationReceipt receipt = new ApplicationReceipt(
                application.envelope().answer(now),
                caseId,
                now,
                Optional.of(LocalDate.now(clock).plusMonths(1)));
        return MessageAnswer.of("application/json", Documents.bytes(receipt, WrittenForm.JSON));
    }

    /** The case that the application opened, without history yet. */
    ServiceCase openedCase() {
        return opened.join();
    }

    /** Carries out the moves one after another; each travels to the portal through this institution's own outbox. */
    ServiceCase execute(List<Move> moves, ExchangeClient client) {
        ServiceCase now = openedCase();
        List<Delivery<Acknowledgement>> sent = new ArrayList<>();
        for (Move move : moves) {
            if (now.state().equals(Optional.of(CaseState.INCOMPLETE))) {
                now = now.knowing(Fact.DOCUMENTS_COMPLETED);
            }
            ServiceCase.Result result = now.move(move, OffsetDateTime.now(clock));
            ServiceCase.Result.Moved moved = result.fold(m -> m, refused -> {
                throw new IllegalStateException(refused.why() + ": " + refused.move() + ", legal: " + refused.legal());
            });
            now = moved.serviceCase();
            sent.add(client.submit(status(now, moved.entry())));
        }
        sent.add(client.submit(history(now)));
        for (Delivery<Acknowledgement> delivery : sent) {
            delivery.await(Duration.ofSeconds(20))
                    .fold(
                            delivered -> delivered,
                            rejected -> failed(rejected.fault().code()),
                            notSent -> failed(notSent.fault().code()),
                            inDoubt -> failed(inDoubt.fault().code()));
        }
        return now;
    }

    private static Object failed(String code) {
        throw new IllegalStateException("A status did not arrive: " + code);
    }

    private ExecutionStatus status(ServiceCase now, StatusEntry entry) {
        return new ExecutionStatus(envelope(Places.PORTAL_STATUSES), now.id(), now.service(), entry);
    }

    private ServiceCaseHistory history(ServiceCase now) {
        return new ServiceCaseHistory(envelope(Places.HISTORIES), now.id(), now.service(), now.history());
    }

    private Envelope envelope(String receiver) {
        return Envelope.of(OffsetDateTime.now(clock), self, PartyId.parse(receiver));
    }
}
