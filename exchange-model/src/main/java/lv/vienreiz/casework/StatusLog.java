// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.ExecutionStatus;

/**
 * Every status of one case that was received, in whatever order and how often. Only the set counts: a doubled status changes
 * nothing, and any order of arrival gives the same case. Immutable.
 *
 * @param caseId the case
 * @param service the service
 * @param received the statuses
 */
public record StatusLog(CaseId caseId, ServiceId service, Set<ExecutionStatus> received) {

    /** Makes a log. */
    public StatusLog {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(service, "service");
        received = Set.copyOf(received);
    }

    /** What a status that came in was. */
    public enum Standing {
        /** The case went on with it. */
        APPLIED,
        /** It filled a gap, and others that had come before it could be taken too. */
        FILLED_A_GAP,
        /** It waits for others that are still missing. */
        WAITING,
        /** It was there before, or says what another says. */
        DOUBLED,
        /** It contradicts others; see the conflicts. */
        CONFLICTING,
        /** It is of another case or service, and was not taken. */
        FOREIGN
    }

    /**
     * What receiving a status gave.
     *
     * @param log the log after it
     * @param standing what the status was
     */
    public record Receipt(StatusLog log, Standing standing) {

        /** Makes a receipt. */
        public Receipt {
            Objects.requireNonNull(log, "log");
            Objects.requireNonNull(standing, "standing");
        }
    }

    /**
     * Begins a log.
     *
     * @param caseId the case
     * @param service the service
     * @return a log without statuses
     */
    public static StatusLog of(CaseId caseId, ServiceId service) {
        return new StatusLog(caseId, service, Set.of());
    }

    /**
     * Receives a status.
     *
     * @param status the status
     * @return the log that has it, and what it was
     */
    public Receipt receive(ExecutionStatus status) {
        if (!status.caseId().equals(caseId) || !status.service().equals(service)) {
            return new Receipt(this, Standing.FOREIGN);
        }
        if (received.contains(status)) {
            return new Receipt(this, Standing.DOUBLED);
        }
        Set<ExecutionStatus> more = new HashSet<>(received);
        more.add(status);
        StatusLog log = new StatusLog(caseId, service, more);
        return new Receipt(log, standing(status, merged(), log.merged()));
    }

    private static Standing standing(ExecutionStatus status, MergedStatuses before, MergedStatuses after) {
        int grown = after.serviceCase().history().size()
                - before.serviceCase().history().size();
        boolean others =
                grown <= 0 && after.conflicts().size() > before.conflicts().size();
        if (others || after.conflicts().stream().map(StatusConflict::status).anyMatch(status::equals)) {
            return Standing.CONFLICTING;
        }
        if (after.waiting().contains(status)) {
            return Standing.WAITING;
        }
        return grown == 0 ? Standing.DOUBLED : grown == 1 ? Standing.APPLIED : Standing.FILLED_A_GAP;
    }

    /**
     * Puts the statuses together: number by number, and under one number the earliest that is legal after the move before it,
     * by its time, then by the identity of its message. The moves stop before the first number that has none. That a conflict is
     * settled so is our own rule; it makes the case the same wherever it is put together.
     *
     * @return the case, what waits, and what contradicts
     */
    public MergedStatuses merged() {
        return new StatusMerge(this).result();
    }
}
