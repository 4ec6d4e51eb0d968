// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import lv.vienreiz.exchange.http.HttpReply;

/** The moment a server names in {@code Retry-After}, in either of its two forms; absurd ones are not listened to. */
final class RetryAfter {

    private static final Duration ABSURD = Duration.ofDays(1);

    private RetryAfter() {}

    static Optional<Instant> of(HttpReply reply, Instant now) {
        return reply.field("Retry-After").flatMap(value -> parse(value, now));
    }

    /** A moment of ours, or the one that the server names if that is later. */
    static Instant notBefore(Instant ours, HttpReply reply, Instant now) {
        return of(reply, now).filter(ours::isBefore).orElse(ours);
    }

    private static Optional<Instant> parse(String value, Instant now) {
        return (value.matches("\\d{1,6}") ? Optional.of(now.plusSeconds(Long.parseLong(value))) : date(value))
                .filter(moment -> !moment.isBefore(now) && !moment.isAfter(now.plus(ABSURD)));
    }

    private static Optional<Instant> date(String value) {
        try {
            return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(value, Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
