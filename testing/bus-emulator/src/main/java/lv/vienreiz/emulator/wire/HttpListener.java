// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.wire;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * A listening port on the loopback address, with one thread to each connection and at most 256 of them.
 *
 * <p>It can stop listening and begin again on the same port. Safe for use by several threads.
 */
public final class HttpListener implements Closeable {

    /** What serves a connection. */
    @FunctionalInterface
    public interface Service {

        /**
         * Serves a connection until it ends; the listener closes it afterwards.
         *
         * @param connection a fresh connection
         * @throws IOException if the connection broke, which ends it and nothing else
         */
        void serve(HttpConnection connection) throws IOException;
    }

    private static final int MOST_CONNECTIONS = 256;
    private static final int BACKLOG = 256;
    private static final long SECONDS_TO_END = 10;

    private final String name;
    private final Service service;
    private final Optional<SSLContext> tls;
    private final ThreadPoolExecutor threads;
    private final Set<Thread> started = ConcurrentHashMap.newKeySet();
    private final AtomicInteger count = new AtomicInteger();
    private final Set<HttpConnection> open = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket socket;
    private @Nullable Thread acceptor;
    private int port;

    /**
     * Prepares a listener; {@link #listen()} opens its port.
     *
     * @param name the beginning of the names of its threads
     * @param port the port, or 0 for any that is free
     * @param tls the key to show and the certificates to ask for; without it, connections are plain
     * @param service what serves the connections
     */
    public HttpListener(String name, int port, Optional<SSLContext> tls, Service service) {
        this.name = name;
        this.port = port;
        this.service = service;
        this.tls = tls;
        this.threads = new ThreadPoolExecutor(
                0, MOST_CONNECTIONS, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);
    }

    /**
     * Opens the port; does nothing if it is open.
     *
     * @throws IOException if the port cannot be had, {@link java.net.BindException} if another program has it
     */
    public synchronized void listen() throws IOException {
        if (socket != null) {
            return;
        }
        ServerSocket opened = new ServerSocket();
        try {
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        } catch (IOException | RuntimeException refused) {
            opened.close();
            throw refused;
        }
        port = opened.getLocalPort();
        socket = opened;
        Thread thread = new Thread(() -> accept(opened), name + "-acceptor");
        thread.setDaemon(true);
        acceptor = thread;
        thread.start();
    }

    /**
     * Closes the port and breaks all connections; does nothing if the port is closed.
     *
     * <p>From now on the system refuses connections, until {@link #listen()} is called again.
     */
    public synchronized void stopListening() {
        ServerSocket opened = socket;
        Thread thread = acceptor;
        socket = null;
        acceptor = null;
        if (opened == null || thread == null) {
            return;
        }
        try {
            opened.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        join(thread, TimeUnit.SECONDS.toNanos(SECONDS_TO_END));
        open.forEach(HttpConnection::reset);
    }

    /**
     * Tells which port it is.
     *
     * @return the port; 0 if any free one was asked for and it was never opened
     */
    public synchronized int port() {
        return port;
    }

    /**
     * Closes the port, breaks all connections and ends all threads.
     *
     * @throws IllegalStateException if a thread has not ended within ten seconds
     */
    @Override
    public void close() {
        stopListening();
        threads.shutdownNow();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_END);
        // the pool is terminated shortly before its last thread is, so the threads themselves are waited for
        started.forEach(thread -> join(thread, end - System.nanoTime()));
        long running = started.stream().filter(Thread::isAlive).count();
        if (running > 0) {
            throw new IllegalStateException("Found " + running + " exchanges of '" + name + "' still running "
                    + SECONDS_TO_END + " s after its close, expected none;"
                    + " a provider ignores the interruption of its thread");
        }
    }

    private Thread thread(Runnable task) {
        started.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
        Thread thread = new Thread(task, name + "-connection-" + count.incrementAndGet());
        thread.setDaemon(true);
        started.add(thread);
        return thread;
    }

    private void accept(ServerSocket from) {
        while (!from.isClosed()) {
            try {
                Socket accepted = from.accept();
                begin(accepted);
            } catch (IOException closedOrBroken) {
                // a closed port ends the loop; a connection that broke while it was accepted concerns its client only
            }
        }
    }

    private void begin(Socket accepted) throws IOException {
        HttpConnection connection = HttpConnection.over(accepted, tls);
        open.add(connection);
        try {
            threads.execute(() -> serve(connection));
        } catch (RejectedExecutionException full) {
            open.remove(connection);
            connection.reset();
        }
    }

    private void serve(HttpConnection connection) {
        try (connection) {
            connection.shakeHands();
            service.serve(connection);
        } catch (IOException broken) {
            // the client is gone or was cut off by script: the recording tells what happened
        } finally {
            open.remove(connection);
        }
    }

    private static void join(Thread thread, long nanos) {
        try {
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
