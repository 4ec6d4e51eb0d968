// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lv.vienreiz.exchange.store.ChildJvm;

/** A process of the crash test, and what it has said. */
final class Actor {

    private final Process process;
    private final Queue<String> said = new ConcurrentLinkedQueue<>();
    private final CountDownLatch spoke = new CountDownLatch(1);
    private final Thread listener;

    private Actor(Process process) {
        this.process = process;
        this.listener = new Thread(this::listen, "vienreiz-crash-listener");
        listener.setDaemon(true);
        listener.start();
    }

    static Actor start(Class<?> main, Path log, Object... arguments) throws IOException {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        return new Actor(ChildJvm.start(main, log, texts));
    }

    private void listen() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                spoke.countDown();
            }
        } catch (IOException e) {
            // the process has ended in the middle of a line, which then counts as not said
            return;
        } finally {
            spoke.countDown();
        }
    }

    /** Waits until it has said something, or has ended. */
    void awaitWord() throws InterruptedException {
        spoke.await();
    }

    /** Waits until it ends by itself, at most for so long; false if it still lives. */
    boolean endsWithin(long millis) throws InterruptedException {
        return process.waitFor(millis, TimeUnit.MILLISECONDS);
    }

    /** Kills it, if it lives, and gives all it has said. */
    Queue<String> killed() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        listener.join();
        return said;
    }
}
