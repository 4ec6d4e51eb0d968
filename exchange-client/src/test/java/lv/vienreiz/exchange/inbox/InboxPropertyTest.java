// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.Application;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class InboxPropertyTest {

    /** A script names messages; its order is that of the deliveries, which several threads make at once. */
    @Property(tries = 60)
    void eachMessageTakesEffectOnceAndEverySenderSeesTheSameAnswer(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 7) Integer> script,
            @ForAll Set<@IntRange(max = 7) Integer> failingAtFirst) {
        ConcurrentMap<Integer, Boolean> toFail = new ConcurrentHashMap<>();
        failingAtFirst.forEach(number -> toFail.put(number, true));
        ExecutorService deliverers = Executors.newFixedThreadPool(4);
        try (Store store = Store.inMemory();
                Inbox inbox = Inbox.on(store)
                        .retention(Duration.ofDays(30))
                        .admission(Letters.PERMITS)
                        .clock(new TestClock())
                        .failures((id, thrown) -> {})
                        .open()) {
            store.write(session -> session.update("CREATE TABLE effect (id TEXT NOT NULL)"));
            Handlers handlers = Handlers.none()
                    .with(
                            MessageKind.APPLICATION,
                            received -> Handled.writing(session -> {
                                String id = received.message()
                                        .envelope()
                                        .messageId()
                                        .value();
                                session.update("INSERT INTO effect (id) VALUES (?)", id);
                                if (toFail.remove(Integer.parseInt(id.substring(24))) != null) {
                                    throw new IllegalStateException("fails once");
                                }
                                return Handled.answer(Letters.receipt(received));
                            }));

            List<CompletableFuture<Reply>> replies = script.stream()
                    .map(number -> CompletableFuture.supplyAsync(
                            () -> delivered(inbox, Letters.application(number), handlers), deliverers))
                    .toList();

            for (int i = 0; i < script.size(); i++) {
                assertThat(replies.get(i).join())
                        .isEqualTo(replies.get(script.indexOf(script.get(i))).join());
            }
            List<String> effects =
                    store.read(session -> session.list("SELECT id FROM effect", row -> row.getString(1)));
            assertThat(effects)
                    .containsExactlyInAnyOrderElementsOf(script.stream()
                            .distinct()
                            .map(number -> Letters.id(number).value())
                            .collect(Collectors.toList()));
        } finally {
            deliverers.shutdownNow();
        }
    }

    /** Repeats as a sender does, until there is an answer. */
    private static Reply delivered(Inbox inbox, Application application, Handlers handlers) {
        Reply reply = inbox.serve(Letters.put(application), handlers);
        while (reply.status() == 202 || reply.status() == 503) {
            Thread.onSpinWait();
            reply = inbox.serve(Letters.put(application), handlers);
        }
        return reply;
    }
}
