// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.status;

import java.util.HashSet;
import java.util.Set;
import lv.vienreiz.casework.StatusLog;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.exchange.store.Payload;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.ExecutionStatus;

/** The received statuses of one case in a store, inside one transaction. */
record StatusRows(Session session, Told told) {

    /** Lets nobody else add to the case until the transaction ends. */
    void lock() {
        session.lock("statuses " + told.system() + " " + told.service() + " " + told.caseId());
    }

    StatusLog log() {
        Set<ExecutionStatus> received = new HashSet<>(session.list(
                "SELECT message_id, body FROM vienreiz_case_status WHERE source = ? AND service = ? AND case_id = ?",
                row -> read(row.getString(1), row.getBytes(2)),
                told.system(),
                told.service().value(),
                told.caseId().value()));
        return new StatusLog(told.caseId(), told.service(), received);
    }

    private ExecutionStatus read(String message, byte[] stored) {
        byte[] body = session.opened(
                Payload.CASE_STATUS,
                stored,
                told.system(),
                told.service().value(),
                told.caseId().value(),
                message);
        return Documents.read(ExecutionStatus.class, body)
                .found()
                .orElseThrow(() ->
                        StoreException.of(StoreException.Kind.DAMAGED, null, "a status of case " + told.caseId()));
    }

    /** Adds a status; false if one is there under the identity of its message. */
    boolean add(ExecutionStatus status) {
        String message = status.envelope().messageId().value();
        int added = session.update(
                "INSERT INTO vienreiz_case_status (source, service, case_id, message_id, body) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (source, service, case_id, message_id) DO NOTHING",
                told.system(),
                told.service().value(),
                told.caseId().value(),
                message,
                session.sealed(
                        Payload.CASE_STATUS,
                        Documents.bytes(status, WrittenForm.JSON),
                        told.system(),
                        told.service().value(),
                        told.caseId().value(),
                        message));
        return added == 1;
    }

    int forget() {
        return session.update(
                "DELETE FROM vienreiz_case_status WHERE source = ? AND service = ? AND case_id = ?",
                told.system(),
                told.service().value(),
                told.caseId().value());
    }
}
