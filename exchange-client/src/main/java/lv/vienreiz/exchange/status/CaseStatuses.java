// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.status;

import java.util.Optional;
import lv.vienreiz.casework.MergedStatuses;
import lv.vienreiz.casework.StatusLog;
import lv.vienreiz.exchange.inbox.Handled;
import lv.vienreiz.exchange.inbox.Handler;
import lv.vienreiz.exchange.inbox.Received;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.Acknowledgement;
import lv.vienreiz.message.ExecutionStatus;

/**
 * The statuses of cases that come in through an inbox. They may come late, twice or in another order than they were sent: the
 * case is the same in the end. Each is stored in the transaction that records its message. Safe for several threads and nodes.
 *
 * <pre>{@code
 * CaseStatuses statuses = CaseStatuses.on(store);
 * Handlers handlers = Handlers.none().with(MessageKind.EXECUTION_STATUS, statuses.handler());
 * …
 * MergedStatuses known = statuses.find(new Told(system, service, caseId)).orElseThrow();
 * }</pre>
 *
 * <p>A status that contradicts others is stored and acknowledged like any other, since its sender cannot mend it by sending it
 * again; it is among the conflicts of {@link MergedStatuses}. Statuses are kept until they are {@linkplain #forget forgotten}.
 */
public final class CaseStatuses {

    private final Store store;

    private CaseStatuses(Store store) {
        this.store = store;
    }

    /**
     * The statuses in a store.
     *
     * @param store the store of the inbox, which stays the caller's
     * @return the statuses
     */
    public static CaseStatuses on(Store store) {
        return new CaseStatuses(store);
    }

    /**
     * Takes statuses in.
     *
     * @return a handler for an inbox on the same store
     */
    public Handler<ExecutionStatus, Acknowledgement> handler() {
        return handler((session, told, receipt) -> {});
    }

    /**
     * Takes statuses in, and has more done with each that says something new.
     *
     * @param listener called for each status that was not there before
     * @return a handler for an inbox on the same store
     */
    public Handler<ExecutionStatus, Acknowledgement> handler(StatusListener listener) {
        return received -> Handled.writing(session -> taken(session, received, listener));
    }

    private static Handled<Acknowledgement> taken(
            Session session, Received<ExecutionStatus> received, StatusListener listener) {
        ExecutionStatus status = received.message();
        Told told = new Told(received.caller().system(), status.service(), status.caseId());
        StatusRows rows = new StatusRows(session, told);
        rows.lock();
        StatusLog before = rows.log();
        if (rows.add(status)) {
            listener.received(session, told, before.receive(status));
        }
        return Handled.answer(new Acknowledgement(received.answering()));
    }

    /**
     * Puts together what is known of a case.
     *
     * @param told the case
     * @return its moves, what waits for others, and what contradicts; nothing if no status of it came
     * @throws lv.vienreiz.exchange.store.StoreException if the store cannot be read
     */
    public Optional<MergedStatuses> find(Told told) {
        StatusLog log = store.read(session -> new StatusRows(session, told).log());
        return log.received().isEmpty() ? Optional.empty() : Optional.of(log.merged());
    }

    /**
     * Deletes what is known of a case, from the files of a store in a directory too.
     *
     * @param told the case
     * @return how many statuses there were
     * @throws lv.vienreiz.exchange.store.StoreException if the store cannot be written
     */
    public int forget(Told told) {
        return store.erase(session -> new StatusRows(session, told).forget());
    }
}
