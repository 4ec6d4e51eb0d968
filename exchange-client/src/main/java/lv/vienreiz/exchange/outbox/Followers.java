// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.MessageId;

/**
 * Those who wait for the end of messages that any node may bring about. One small entry is kept for each message that is not
 * finished. Safe for several threads.
 */
final class Followers {

    private static final int MOST_AT_ONCE = 500;

    private final Store store;
    private final ConcurrentMap<MessageId, CompletableFuture<Outcome<Answer>>> waiting = new ConcurrentHashMap<>();

    Followers(Store store) {
        this.store = store;
    }

    /** Follows a message that is not finished yet. */
    Submission begin(MessageId id) {
        CompletableFuture<Outcome<Answer>> end = waiting.computeIfAbsent(id, fresh -> new CompletableFuture<>());
        return new Submission(id, end, () -> known(id));
    }

    /** Follows a message that may be finished. */
    Submission join(MessageId id) {
        Submission submission = begin(id);
        tellAll(List.of(id));
        return submission;
    }

    void tell(MessageId id, Outcome<Answer> outcome) {
        CompletableFuture<Outcome<Answer>> end = waiting.remove(id);
        if (end != null) {
            end.complete(outcome);
        }
    }

    /** Looks which messages have been finished by other nodes. */
    void look() {
        List<MessageId> all = new ArrayList<>(waiting.keySet());
        for (int i = 0; i < all.size(); i += MOST_AT_ONCE) {
            tellAll(all.subList(i, Math.min(all.size(), i + MOST_AT_ONCE)));
        }
    }

    /** Tells everybody how far their message has come. */
    void close() {
        for (MessageId id : waiting.keySet()) {
            try {
                tell(id, known(id));
            } catch (StoreException e) {
                tell(id, new Outcome.InDoubt<>(id, OutboxFaults.NOT_RECORDED));
            }
        }
    }

    private void tellAll(List<MessageId> ids) {
        String texts = ids.stream().map(MessageId::value).collect(Collectors.joining(","));
        store.<List<MessageId>>read(s -> new SharedRows(s).finished(texts)).forEach(id -> tell(id, known(id)));
    }

    private Outcome<Answer> known(MessageId id) {
        return store.read(
                s -> OutboxRows.of(store, s).standing(id).orElseThrow().outcome(id));
    }
}
