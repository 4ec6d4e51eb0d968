// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.exchange.outbox.OutboxEntry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.message.MessageId;

/** Messages of an outbox for people: a line for each, and below it what went wrong. */
final class OutboxText {

    private final Session session;

    OutboxText(Session session) {
        this.session = session;
    }

    /** Prints messages, with the content of those of which it is given. */
    void print(List<OutboxEntry> entries, Function<MessageId, Optional<OutgoingMessage>> content) {
        int width =
                entries.stream().mapToInt(entry -> state(entry).length()).max().orElse(0);
        for (OutboxEntry entry : entries) {
            String state = state(entry);
            session.out()
                    .println(state + " ".repeat(width - state.length()) + "  " + entry.id() + "  "
                            + session.say(
                                    "outbox.line",
                                    "address",
                                    entry.address(),
                                    "attempts",
                                    entry.attempts(),
                                    "since",
                                    entry.enqueuedAt(),
                                    "bytes",
                                    entry.bodyBytes()));
            if (!entry.state().isFinished()) {
                fact("outbox.next", entry.nextAttempt().toString());
            }
            entry.caseId().ifPresent(caseId -> fact("outbox.case", caseId));
            entry.replaces().ifPresent(old -> fact("outbox.replaces", old.value()));
            entry.ticket().ifPresent(ticket -> fact("outbox.ticket", ticket));
            entry.preview().ifPresent(place -> fact("outbox.preview", place.toString()));
            entry.fault().ifPresent(fault -> session.out().println("  " + fault.text(session.language())));
            content.apply(entry.id()).ifPresent(message -> session.out().println(new String(message.body(), UTF_8)));
        }
        if (entries.isEmpty()) {
            session.out().println(session.say("outbox.none"));
        }
    }

    private void fact(String key, String fact) {
        session.out().println("  " + session.say(key, "fact", fact));
    }

    private String state(OutboxEntry entry) {
        return session.say("outbox.state." + entry.state());
    }
}
