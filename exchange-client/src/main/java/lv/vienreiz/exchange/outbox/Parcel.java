// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.message.MessageId;

/** A message on its way, in memory; whoever runs it in its {@link Lanes lane} may change it. */
final class Parcel {

    final MessageId id;
    final Address address;
    final String lane;
    final Instant enqueuedAt;
    final CompletableFuture<Outcome<Answer>> settled = new CompletableFuture<>();

    /** Completed when it is on the disk; with false if its id was there before. */
    volatile CompletableFuture<Boolean> stored = CompletableFuture.completedFuture(true);

    /** The message itself until it is stored and first sent; afterwards it is read from the store. */
    volatile Optional<OutgoingMessage> message;

    volatile Standing standing;

    /** How often this instance has sent it or asked about it; the first time is free. */
    int tries;

    /** How often the receiver was asked since the last attempt. */
    int questions;

    Parcel(OutboxEntry entry, Optional<OutgoingMessage> message) {
        this.id = entry.id();
        this.address = entry.address();
        // a message without a case has a lane of its own; the space keeps such names apart from any case's
        this.lane = entry.caseId().map(c -> "case " + c).orElse("message " + entry.id());
        this.enqueuedAt = entry.enqueuedAt();
        this.message = message;
        this.standing = Standing.of(entry);
    }

    /** What the bus is asked about it. */
    Question question() {
        return new Question(id, address, standing.ticket().orElse(""));
    }
}
