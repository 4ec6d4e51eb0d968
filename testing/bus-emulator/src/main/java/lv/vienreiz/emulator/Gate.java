// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * A gate at which an exchange waits until the test opens it, so that no test needs to sleep. Once open it stays open.
 * Safe for use by several threads.
 */
public final class Gate {

    private final Semaphore arrived = new Semaphore(0);
    private final CountDownLatch opened = new CountDownLatch(1);

    private Gate() {}

    /**
     * Makes a gate.
     *
     * @return a gate that is closed
     */
    public static Gate closed() {
        return new Gate();
    }

    /** Lets all exchanges pass, those that wait and those that come. */
    public void open() {
        opened.countDown();
    }

    /**
     * Waits until an exchange has come to the gate.
     *
     * @param patience how long to wait at most
     * @throws IllegalStateException if none has come in that time, or if the waiting thread is interrupted
     */
    public void awaitArrival(Duration patience) {
        awaitArrivals(1, patience);
    }

    /**
     * Waits until a number of exchanges have come to the gate since it was made.
     *
     * @param count how many
     * @param patience how long to wait at most
     * @throws IllegalStateException if fewer have come in that time, or if the waiting thread is interrupted
     */
    public void awaitArrivals(int count, Duration patience) {
        try {
            if (!arrived.tryAcquire(count, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("Found " + arrived.availablePermits() + " exchanges at the gate after "
                        + patience + ", expected " + count
                        + "; are their faults scripted, and for the service that is asked?");
            }
            arrived.release(count);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an exchange", interrupted);
        }
    }

    void pass() throws InterruptedException {
        arrived.release();
        opened.await();
    }
}
