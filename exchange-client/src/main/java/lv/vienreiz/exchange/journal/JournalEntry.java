// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.message.MessageId;

/**
 * An access as the journal keeps it, without the person's identifier.
 *
 * @param node the node that wrote it
 * @param number its place in the node's chain, from 1
 * @param at when it began, by the node's clock
 * @param institution the institution that asked
 * @param actor the mark of who asked there
 * @param service what was asked
 * @param purpose what for
 * @param legalBasis the act and paragraph that allowed it
 * @param permission the number of the permission, where there was one
 * @param caseId the case it was needed for, where there was one
 * @param fields the names of the data asked for
 * @param messageId the message that asked
 * @param digest the keyed digest of that message, where it was given: see {@link AccessJournal#isAbout}
 * @param ending how it ended; nothing if this process ended first, or it is still under way
 */
public record JournalEntry(
        String node,
        long number,
        Instant at,
        String institution,
        String actor,
        String service,
        String purpose,
        String legalBasis,
        Optional<String> permission,
        Optional<String> caseId,
        List<String> fields,
        MessageId messageId,
        Optional<String> digest,
        Optional<Ending> ending) {

    /** Keeps a copy of the fields. */
    public JournalEntry {
        fields = List.copyOf(fields);
    }

    /**
     * How an access ended.
     *
     * @param at when
     * @param outcome {@code delivered}, or {@code refused} with the register's reason, or {@code rejected}, {@code not_sent}
     *     or {@code in_doubt} with the code of the fault
     * @param digest the keyed digest of the answer, where it was given
     */
    public record Ending(Instant at, String outcome, Optional<String> digest) {}
}
