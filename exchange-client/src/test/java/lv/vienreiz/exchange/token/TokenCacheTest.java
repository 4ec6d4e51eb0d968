// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import lv.vienreiz.exchange.http.Hands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TokenCacheTest {

    private static final URI ISSUER = URI.create("https://tokens.example/issue");
    private static final TokenRequest REQUEST = new TokenRequest(ISSUER, "trees", Set.of("send"), "key-1");
    private static final Duration HOUR = Duration.ofHours(1);

    private final Hands hands = new Hands();
    private final List<TokenRequest> asked = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    private final TokenCache tokens = new TokenCache(this::issue, hands);

    private IssuedToken issue(TokenRequest request, Instant deadline) throws IOException {
        asked.add(request);
        if (away) {
            throw new IOException("secret reason");
        }
        return new IssuedToken("token-" + asked.size(), HOUR);
    }

    private Optional<String> token() {
        return tokens.token(REQUEST, hands.instant().plusSeconds(20));
    }

    @Test
    void keepsATokenForEachIssuerAudienceScopesAndKey() {
        List<TokenRequest> different = List.of(
                REQUEST,
                new TokenRequest(URI.create("https://other.example"), "trees", Set.of("send"), "key-1"),
                new TokenRequest(ISSUER, "houses", Set.of("send"), "key-1"),
                new TokenRequest(ISSUER, "trees", Set.of("send", "ask"), "key-1"),
                new TokenRequest(ISSUER, "trees", Set.of("send"), "key-2"));
        for (int i = 0; i < 3; i++) {
            for (TokenRequest request : different) {
                assertThat(tokens.token(request, hands.instant().plusSeconds(20)))
                        .contains("token-" + (different.indexOf(request) + 1));
            }
        }

        assertThat(asked).containsExactlyElementsOf(different);
        assertThat(tokens.toString()).isEqualTo("TokenCache[5]");
    }

    @Test
    void renewsATokenAheadOfItsEnd() {
        token();
        hands.pass(Duration.ofMinutes(47));
        assertThat(token()).contains("token-1");

        hands.pass(Duration.ofMinutes(2));

        assertThat(token()).contains("token-2");
        assertThat(token()).contains("token-2");
    }

    @Test
    void usesATokenOnWhileItsIssuerIsAway() {
        token();
        away = true;
        hands.pass(Duration.ofMinutes(50));

        assertThat(token()).contains("token-1");
        assertThat(token()).as("and leaves the issuer alone for a while").contains("token-1");
        assertThat(asked).hasSize(2);
        hands.pass(Duration.ofSeconds(6));
        assertThat(token()).contains("token-1");
        assertThat(asked).hasSize(3);

        hands.pass(Duration.ofSeconds(9 * 60 + 30));
        assertThat(token()).as("half a minute before its end").isEmpty();

        away = false;
        assertThat(token()).contains("token-5");
    }

    @Test
    void asksOnceForAllWhoWait() throws Exception {
        assertThat(together(8)).containsOnly(Optional.of("token-1"));
        assertThat(asked).hasSize(1);
    }

    @Test
    void whoWaitsSharesAFailureToo() throws Exception {
        away = true;

        assertThat(together(8)).containsOnly(Optional.empty());
        assertThat(asked).hasSize(1);
    }

    /** Asks with so many callers, of whom all but one wait while the issuer works. */
    private List<Optional<String>> together(int callers) throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        TokenCache slow = new TokenCache(
                (request, deadline) -> {
                    try {
                        release.await();
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                    return issue(request, deadline);
                },
                hands);
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        List<Thread> waiting = new CopyOnWriteArrayList<>();
        try {
            List<Future<Optional<String>>> all = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                all.add(threads.submit(() -> {
                    waiting.add(Thread.currentThread());
                    begun.incrementAndGet();
                    return slow.token(REQUEST, hands.instant().plusSeconds(30));
                }));
            }
            while (begun.get() < callers || waiting.stream().anyMatch(thread -> !isParked(thread))) {
                Thread.onSpinWait();
            }
            release.countDown();
            List<Optional<String>> found = new ArrayList<>();
            for (Future<Optional<String>> one : all) {
                found.add(one.get());
            }
            return found;
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean isParked(Thread thread) {
        return thread.getState() == Thread.State.WAITING || thread.getState() == Thread.State.TIMED_WAITING;
    }

    @Test
    void givesAnotherForOneThatWasRefused() {
        token();
        Instant deadline = hands.instant().plusSeconds(20);

        assertThat(tokens.insteadOf(REQUEST, "token-1", deadline)).contains("token-2");
        assertThat(tokens.insteadOf(REQUEST, "token-1", deadline))
                .as("somebody has renewed it already")
                .contains("token-2");
        assertThat(asked).hasSize(2);
        away = true;
        assertThat(tokens.insteadOf(REQUEST, "token-2", deadline)).isEmpty();
    }

    @Test
    void obeysAnInterruptAndKeepsTheFlag() {
        Thread.currentThread().interrupt();

        assertThat(token()).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "a\r\nX-Evil: 1", "ā"})
    void refusesATokenThatCouldChangeTheRequest(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IssuedToken(value, HOUR))
                .withMessageNotContaining("Evil");
    }

    @Test
    void neverShowsAToken() {
        assertThat(new IssuedToken("secret", HOUR)).hasToString("IssuedToken[PT1H]");
        assertThatIllegalArgumentException().isThrownBy(() -> new IssuedToken("secret", Duration.ZERO));
    }
}
