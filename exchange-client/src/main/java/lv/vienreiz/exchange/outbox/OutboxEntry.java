// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.message.MessageId;

/**
 * The facts about a message in the outbox, and nothing of its content.
 *
 * @param id its identity through all attempts
 * @param address where it goes
 * @param caseId the case whose messages go one after another, where there is one
 * @param state how far it has come
 * @param attempts how many attempts have begun
 * @param bodyBytes the length of its body
 * @param enqueuedAt when it entered the outbox, or was sent again by hand
 * @param nextAttempt not before when the next attempt or question is due; once finished, when that was
 * @param fault what was last seen to go wrong, if anything
 * @param replaces the message of which this one is the mended form, if it is one
 * @param ticket how the bus that accepted it names it, where it did
 * @param preview where a person must look before the receiver goes on, where it waits for that
 */
public record OutboxEntry(
        MessageId id,
        Address address,
        Optional<String> caseId,
        OutboxState state,
        int attempts,
        long bodyBytes,
        Instant enqueuedAt,
        Instant nextAttempt,
        Optional<Fault> fault,
        Optional<MessageId> replaces,
        Optional<String> ticket,
        Optional<URI> preview) {}
