// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Durability;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the bus that answers are safe here, each until it has understood. Safe for several threads. */
final class Releases {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Store store;
    private final Courier courier;
    private final Executor executor;
    private final Timer timer;
    private final Consumer<Milestone> milestones;
    private final Set<MessageId> telling = ConcurrentHashMap.newKeySet();

    Releases(OutboxBuilder settings, Courier courier, Executor executor, Timer timer) {
        this.store = settings.store;
        this.milestones = settings.milestones;
        this.courier = courier;
        this.executor = executor;
        this.timer = timer;
    }

    /** Begins to tell the bus about a message whose end is on the disk. */
    void begin(Question question) {
        if (telling.add(question.messageId())) {
            tell(question, 1);
        }
    }

    private void tell(Question question, int times) {
        try {
            executor.execute(() -> told(question, times));
        } catch (RejectedExecutionException e) {
            LOG.debug("The bus is told of message {} when the outbox is opened again", question.messageId());
        }
    }

    private void told(Question question, int times) {
        if (!courier.release(question)) {
            timer.at(courier.releaseAgain(times), () -> tell(question, times + 1));
            return;
        }
        milestones.accept(Milestone.RELEASED);
        CompletableFuture<MessageId> unused = store.run(s -> released(s, question.messageId()), Durability.LAZY)
                .whenComplete((done, trouble) -> {
                    telling.remove(question.messageId());
                    if (trouble != null) {
                        LOG.warn("The bus is told of message {} once more", question.messageId(), trouble);
                    }
                });
    }

    private MessageId released(Session session, MessageId id) {
        OutboxRows.of(store, session).released(id);
        return id;
    }
}
