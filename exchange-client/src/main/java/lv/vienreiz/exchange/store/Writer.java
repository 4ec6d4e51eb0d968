// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that uses a database. What callers hand in while a commit is under way goes together into the next one,
 * in the order handed in.
 */
final class Writer implements Engine {

    /** Bounds the time that the first caller of a commit waits for the others' work. */
    private static final int MOST_PER_COMMIT = 512;

    private final Database database;
    private final Thread thread = new Thread(this::run, "vienreiz-store");
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Queue<Order<?>> orders = new ArrayDeque<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();
    private final AtomicLong commits = new AtomicLong();
    private boolean closed;

    Writer(Database database) {
        this.database = database;
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public <T> CompletableFuture<T> add(Transaction<T> work, Durability durability) {
        Order<T> order = new Order<>(work, durability);
        lock.lock();
        try {
            if (closed) {
                order.result.completeExceptionally(StoreException.of(StoreException.Kind.CLOSED, null));
            } else {
                orders.add(order);
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
        return order.result;
    }

    @Override
    public long commits() {
        return commits.get();
    }

    @Override
    public void close() throws SQLException {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
        ended.join();
        database.close();
    }

    private void run() {
        try {
            List<Order<?>> batch = next();
            while (!batch.isEmpty()) {
                commit(batch);
                batch = next();
            }
        } finally {
            ended.complete(null);
        }
    }

    private List<Order<?>> next() {
        List<Order<?>> batch = new ArrayList<>();
        lock.lock();
        try {
            while (orders.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            while (!orders.isEmpty() && batch.size() < MOST_PER_COMMIT) {
                batch.add(orders.remove());
            }
        } finally {
            lock.unlock();
        }
        return batch;
    }

    private void commit(List<Order<?>> batch) {
        boolean sync = batch.stream().anyMatch(o -> o.durability != Durability.LAZY);
        try {
            database.begin(sync ? Durability.SYNCED : Durability.LAZY);
            for (Order<?> order : batch) {
                order.runIn(database);
            }
            database.commit();
            commits.addAndGet(sync ? 1 : 0);
            batch.stream().filter(o -> o.durability != Durability.ERASED).forEach(Order::settle);
            if (batch.stream().anyMatch(o -> o.durability == Durability.ERASED)) {
                database.empty();
                batch.forEach(Order::settle);
            }
        } catch (SQLException | StoreException e) {
            database.rollback();
            StoreException trouble = e instanceof SQLException sql ? StoreException.of(sql) : (StoreException) e;
            batch.forEach(o -> o.result.completeExceptionally(trouble));
        }
    }

    /** One caller's work, and what became of it. */
    private static final class Order<T> {

        final CompletableFuture<T> result = new CompletableFuture<>();
        final Durability durability;
        private final Transaction<T> work;
        private @Nullable Runnable settlement;

        Order(Transaction<T> work, Durability durability) {
            this.work = work;
            this.durability = durability;
        }

        /** Does the work; its failure is this caller's alone. */
        void runIn(Database database) throws SQLException {
            database.beginPart();
            try {
                T value = work.in(database.session());
                settlement = () -> result.complete(value);
            } catch (RuntimeException | Error e) {
                settlement = () -> result.completeExceptionally(e);
                database.undoPart(e);
                return;
            }
            database.keepPart();
        }

        void settle() {
            if (settlement != null) {
                settlement.run();
            }
        }
    }
}
