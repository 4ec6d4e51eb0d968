// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.casework.Actor;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.MergedStatuses;
import lv.vienreiz.casework.StatusEntry;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.exchange.inbox.Handlers;
import lv.vienreiz.exchange.inbox.Headers;
import lv.vienreiz.exchange.inbox.Inbox;
import lv.vienreiz.exchange.inbox.MessageKind;
import lv.vienreiz.exchange.inbox.Permits;
import lv.vienreiz.exchange.inbox.Reply;
import lv.vienreiz.exchange.inbox.Request;
import lv.vienreiz.exchange.status.CaseStatuses;
import lv.vienreiz.exchange.status.Told;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.PartyId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FollowCaseTest {

    private static final String OFFICE = "LV/GOV/90000000015/trees";
    private static final CaseId CASE = CaseId.parse("K-2026-1");
    private static final ServiceId TREES = ServiceId.parse("tree-felling-permit");

    private final Store store = Store.inMemory();

    // tag::inbox
    private final CaseStatuses statuses = CaseStatuses.on(store);
    private final Handlers handlers = Handlers.none().with(MessageKind.EXECUTION_STATUS, statuses.handler());
    private final PartyId us = PartyId.parse("LV/GOV/90000000023/portal/statuses");
    private final Inbox inbox = Inbox.on(store)
            .retention(Duration.ofDays(30))
            .admission(Permits.none().allow("LV/GOV/90000000015/trees", us, MessageKind.EXECUTION_STATUS))
            .open();
    // end::inbox

    @AfterEach
    void closes() {
        inbox.close();
        store.close();
    }

    private Reply serve(String method, String path, Map<String, List<String>> headers, byte[] body) {
        // tag::serve
        return inbox.serve(new Request(method, path, Headers.of(headers), body), handlers);
        // end::serve
    }

    private Optional<CaseState> state() {
        // tag::find
        MergedStatuses known =
                statuses.find(new Told("LV/GOV/90000000015/trees", TREES, CASE)).orElseThrow();
        return known.serviceCase().state();
        // end::find
    }

    private ExecutionStatus status(int number, CaseState state, Actor actor) {
        OffsetDateTime at = OffsetDateTime.parse("2026-11-21T09:00:00+02:00").plusHours(number);
        return new ExecutionStatus(
                Envelope.of(OffsetDateTime.now(), PartyId.parse(OFFICE), us),
                CASE,
                TREES,
                new StatusEntry(number, state, actor, at, Optional.empty()));
    }

    private void arrive(ExecutionStatus status) {
        Map<String, List<String>> headers =
                Map.of("X-Road-Client", List.of(OFFICE), "Content-Type", List.of("application/json"));
        String path = "/messages/" + status.envelope().messageId();
        assertThat(serve("PUT", path, headers, Documents.bytes(status, WrittenForm.JSON))
                        .status())
                .isEqualTo(200);
    }

    // tag::order
    @Test
    void theOrderOfArrivalDoesNotMatter() {
        ExecutionStatus submitted = status(1, CaseState.SUBMITTED, Actor.CLIENT);
        ExecutionStatus registered = status(2, CaseState.REGISTERED, Actor.PROVIDER);
        ExecutionStatus inExecution = status(3, CaseState.IN_EXECUTION, Actor.OWNER);

        Stream.of(submitted, inExecution, inExecution, registered).forEach(this::arrive);

        assertThat(state()).contains(CaseState.IN_EXECUTION);
    }
    // end::order
}
