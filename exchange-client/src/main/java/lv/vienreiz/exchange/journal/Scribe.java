// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import lv.vienreiz.exchange.store.StoreException;

/**
 * Lets callers write together: whoever comes while a group is being written goes into the next one, which the first of them
 * writes for all. Safe for several threads.
 */
final class Scribe {

    /** Bounds how long the first of a group waits for the others' entries. */
    private static final int MOST = 256;

    private final Function<List<Draft>, List<Draft.Written>> pen;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Turn> waiting = new ArrayList<>();
    private boolean busy;
    private boolean closed;

    /** A scribe that writes whole groups with a pen, which gives what became of each draft, or throws for all. */
    Scribe(Function<List<Draft>, List<Draft.Written>> pen) {
        this.pen = pen;
    }

    /** Writes one entry with those of others; blocks until it is written. */
    Draft.Written write(Draft draft) {
        Turn turn = new Turn(draft);
        if (isFirst(turn) || turn.leads.join()) {
            writeGroup();
        }
        try {
            return turn.written.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Refuses whatever comes from now on. */
    void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    private boolean isFirst(Turn turn) {
        lock.lock();
        try {
            if (closed) {
                throw StoreException.of(StoreException.Kind.CLOSED, null);
            }
            waiting.add(turn);
            boolean first = !busy;
            busy = true;
            return first;
        } finally {
            lock.unlock();
        }
    }

    private void writeGroup() {
        List<Turn> group = group();
        try {
            List<Draft.Written> written =
                    pen.apply(group.stream().map(Turn::draft).toList());
            for (int i = 0; i < group.size(); i++) {
                group.get(i).written.complete(written.get(i));
            }
        } catch (RuntimeException | Error e) {
            group.forEach(turn -> turn.written.completeExceptionally(e));
        } finally {
            handOver();
            group.forEach(turn -> turn.leads.complete(false));
        }
    }

    private List<Turn> group() {
        lock.lock();
        try {
            List<Turn> next = waiting.subList(0, Math.min(MOST, waiting.size()));
            List<Turn> group = List.copyOf(next);
            next.clear();
            return group;
        } finally {
            lock.unlock();
        }
    }

    private void handOver() {
        lock.lock();
        try {
            if (waiting.isEmpty()) {
                busy = false;
            } else {
                waiting.get(0).leads.complete(true);
            }
        } finally {
            lock.unlock();
        }
    }

    /** One caller's draft, what became of it, and whether the caller is to write the next group. */
    private record Turn(Draft draft, CompletableFuture<Draft.Written> written, CompletableFuture<Boolean> leads) {

        Turn(Draft draft) {
            this(draft, new CompletableFuture<>(), new CompletableFuture<>());
        }
    }
}
