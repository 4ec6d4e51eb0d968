// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Durability;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the bus that answers are safe here, each until it has understood; few at a time, so that a bus that is slow to
 * understand leaves the threads to messages that wait. Safe for several threads.
 */
final class Releases {

    /** How many threads it holds at most. */
    static final int MOST_AT_ONCE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Store store;
    private final Courier courier;
    private final Tenure tenure;
    private final Executor executor;
    private final Timer timer;
    private final Consumer<Milestone> milestones;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<MessageId> known = new HashSet<>();
    private final Deque<Owed> waiting = new ArrayDeque<>();
    private int running;

    Releases(OutboxBuilder settings, Courier courier, Tenure tenure, Executor executor, Timer timer) {
        this.store = settings.store;
        this.milestones = settings.milestones;
        this.courier = courier;
        this.tenure = tenure;
        this.executor = executor;
        this.timer = timer;
    }

    /** What the bus is to be told, for which time. */
    private record Owed(Question question, int times) {}

    /** Begins to tell the bus about a message whose end is on the disk. */
    void begin(Question question) {
        boolean fresh;
        lock.lock();
        try {
            fresh = known.add(question.messageId());
        } finally {
            lock.unlock();
        }
        if (fresh) {
            add(new Owed(question, 1));
        }
    }

    /** How many messages the bus has not understood yet. */
    int unfinished() {
        lock.lock();
        try {
            return known.size();
        } finally {
            lock.unlock();
        }
    }

    private void add(Owed owed) {
        lock.lock();
        try {
            waiting.add(owed);
        } finally {
            lock.unlock();
        }
        pump();
    }

    private void pump() {
        Optional<Owed> next = take();
        while (next.isPresent() && isHandedOver(next.get())) {
            next = take();
        }
    }

    private Optional<Owed> take() {
        lock.lock();
        try {
            if (tenure.isStopped() || running >= MOST_AT_ONCE || waiting.isEmpty()) {
                return Optional.empty();
            }
            running++;
            return Optional.of(waiting.remove());
        } finally {
            lock.unlock();
        }
    }

    private boolean isHandedOver(Owed owed) {
        try {
            executor.execute(() -> tell(owed));
            return true;
        } catch (RejectedExecutionException e) {
            LOG.debug("The executor of the outbox takes no more work; the bus is told of answers later");
            lock.lock();
            try {
                running--;
                waiting.addFirst(owed);
            } finally {
                lock.unlock();
            }
            timer.at(courier.later(3), this::pump);
            return false;
        }
    }

    private void tell(Owed owed) {
        boolean understood;
        try {
            understood = !tenure.isStopped() && courier.release(owed.question);
        } finally {
            lock.lock();
            try {
                running--;
            } finally {
                lock.unlock();
            }
        }
        if (understood) {
            milestones.accept(Milestone.RELEASED);
            record(owed.question.messageId());
        } else {
            timer.at(courier.later(owed.times), () -> add(new Owed(owed.question, owed.times + 1)));
        }
        pump();
    }

    private void record(MessageId id) {
        CompletableFuture<MessageId> unused = store.run(s -> released(s, id), Durability.LAZY)
                .whenComplete((done, trouble) -> {
                    forget(id);
                    if (trouble != null) {
                        LOG.warn("The bus is told of message {} once more", id, trouble);
                    }
                });
    }

    private void forget(MessageId id) {
        lock.lock();
        try {
            known.remove(id);
        } finally {
            lock.unlock();
        }
    }

    private MessageId released(Session session, MessageId id) {
        if (!tenure.isOver()) {
            OutboxRows.of(store, session).released(id);
        }
        return id;
    }
}
