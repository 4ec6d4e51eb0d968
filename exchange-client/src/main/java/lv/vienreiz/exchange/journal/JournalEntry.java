// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.message.MessageId;

/**
 * An access as the journal keeps it, without the person's identifier.
 *
 * @param number its place in the journal, from 1
 * @param at when it began
 * @param actor who asked
 * @param service what was asked
 * @param purpose what for
 * @param legalBasis the law, or the number of the permission, that allowed it
 * @param caseId the case it was needed for, where there was one
 * @param fields the names of the data asked for
 * @param messageId the message that asked
 * @param ending how it ended; nothing if this process ended first, or it is still under way
 */
public record JournalEntry(
        long number,
        Instant at,
        String actor,
        String service,
        String purpose,
        String legalBasis,
        Optional<String> caseId,
        List<String> fields,
        MessageId messageId,
        Optional<Ending> ending) {

    /**
     * How an access ended.
     *
     * @param at when
     * @param outcome {@code delivered}, or {@code rejected}, {@code not_sent} or {@code in_doubt} with the code of the fault
     */
    public record Ending(Instant at, String outcome) {}
}
