// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Durability;
import lv.vienreiz.exchange.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the bus that answers are safe here, each until it has understood. Safe for several threads. */
final class Releases {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final Store store;
    private final Courier courier;
    private final Executor executor;
    private final Timer timer;

    Releases(Store store, Courier courier, Executor executor, Timer timer) {
        this.store = store;
        this.courier = courier;
        this.executor = executor;
        this.timer = timer;
    }

    /** Begins to tell the bus about a message whose end is on the disk. */
    void begin(Question question) {
        tell(question, 1);
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
        CompletableFuture<Integer> unused = store.run(
                        s -> new OutboxRows(s).released(question.messageId()), Durability.LAZY)
                .whenComplete((done, trouble) -> {
                    if (trouble != null) {
                        LOG.warn("The bus is told of message {} once more", question.messageId(), trouble);
                    }
                });
    }
}
