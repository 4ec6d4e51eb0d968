// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.time.Duration;

/**
 * The limits of a transport.
 *
 * @param connectTimeout for opening a connection, and again for its TLS handshake
 * @param leaseTimeout how long a call may wait for a free connection
 * @param responseTimeout how long the other side may stay silent
 * @param maxConnections connections open at once to one server, and so calls under way at once
 * @param maxAnswerBytes the largest answer that is read
 */
public record HttpSettings(
        Duration connectTimeout,
        Duration leaseTimeout,
        Duration responseTimeout,
        int maxConnections,
        int maxAnswerBytes) {

    /**
     * Checks that every limit is a limit.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public HttpSettings {
        requirePositive("connectTimeout", connectTimeout);
        requirePositive("leaseTimeout", leaseTimeout);
        requirePositive("responseTimeout", responseTimeout);
        requirePositive("maxConnections", maxConnections);
        requirePositive("maxAnswerBytes", maxAnswerBytes);
    }

    /**
     * Limits that suit a security server: 5 s to connect, 5 s for a free connection, 90 s of silence, 32 connections and
     * 10 MiB.
     *
     * @return the usual limits
     */
    public static HttpSettings usual() {
        return new HttpSettings(
                Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(90), 32, 10 * 1024 * 1024);
    }

    private static void requirePositive(String name, Duration limit) {
        if (limit.compareTo(Duration.ofMillis(1)) < 0 || limit.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(name + " must be from 1 ms to 1 day, and is " + limit);
        }
    }

    private static void requirePositive(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, and is " + limit);
        }
    }
}
