// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import lv.vienreiz.exchange.http.Hands;
import lv.vienreiz.exchange.xroad.SecurityServers.Trial;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SecurityServersTest {

    private static final URI A = URI.create("https://a");
    private static final URI B = URI.create("https://b");
    private static final URI C = URI.create("https://c");

    private final Hands hands = new Hands();
    private final SecurityServers servers = new SecurityServers(List.of(A, B, C), hands);

    @Test
    void staysWithTheFirstWhileItIsWell() {
        assertThat(asked(Sign.WELL)).containsExactly(A);
        assertThat(asked(Sign.UNTOLD)).containsExactly(A);
        assertThat(asked(Sign.WELL)).containsExactly(A);
    }

    @Test
    void asksAllAndTellsTheFirstsEndIfNoneSent() {
        List<URI> order = new ArrayList<>();

        URI end = servers.through(server -> {
            order.add(server);
            return new Trial<>(server, Sign.FAILED_UNSENT);
        });

        assertThat(order).containsExactly(A, B, C);
        assertThat(end).isEqualTo(A);
    }

    @Test
    void stopsAtOnceWhenTheRequestMayHaveLeftAndPrefersAnotherServerForTheNext() {
        assertThat(asked(Sign.FAILED_PERHAPS_SENT)).containsExactly(A);
        assertThat(asked(Sign.WELL)).containsExactly(B);
    }

    @Test
    void triesAServerAgainAfterARestThatGetsLongerWithEachFailure() {
        asked(Sign.FAILED_PERHAPS_SENT);
        for (int seconds : new int[] {30, 60, 120, 240, 300, 300}) {
            hands.pass(Duration.ofSeconds(seconds - 1));
            assertThat(asked(Sign.WELL)).containsExactly(B);
            hands.pass(Duration.ofSeconds(1));
            assertThat(asked(Sign.FAILED_PERHAPS_SENT)).containsExactly(A);
        }
        hands.pass(Duration.ofSeconds(300));
        assertThat(asked(Sign.WELL)).containsExactly(A);
        asked(Sign.FAILED_PERHAPS_SENT);
        hands.pass(Duration.ofSeconds(30));
        assertThat(asked(Sign.WELL)).as("one success and all is forgotten").containsExactly(A);
    }

    @Test
    void asksThoseThatRestRatherThanNobody() {
        asked(Sign.FAILED_UNSENT, Sign.FAILED_UNSENT, Sign.FAILED_UNSENT);

        assertThat(asked(Sign.FAILED_UNSENT, Sign.WELL)).hasSize(2);
    }

    @Test
    @Timeout(30)
    void letsOneRequestTryAServerWhileTheOthersGoOnElsewhere() throws InterruptedException {
        asked(Sign.FAILED_PERHAPS_SENT);
        hands.pass(Duration.ofSeconds(30));
        int callers = 8;
        CyclicBarrier start = new CyclicBarrier(callers);
        CountDownLatch allChose = new CountDownLatch(callers);
        AtomicInteger triedA = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        for (int i = 0; i < callers; i++) {
            threads.submit(() -> {
                start.await();
                return servers.through(server -> {
                    if (server.equals(A)) {
                        triedA.incrementAndGet();
                    }
                    allChose.countDown();
                    await(allChose);
                    return new Trial<>("", Sign.WELL);
                });
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(20, TimeUnit.SECONDS)).isTrue();

        assertThat(triedA).hasValue(1);
    }

    /** Whatever happens and however long it takes in between: each server at most once, and none after the request may have left. */
    @Property
    void neverGoesOnAfterWhatMayHaveBeenSent(
            @ForAll("signs") List<List<Sign>> messages, @ForAll("pauses") List<Integer> pauses) {
        for (int i = 0; i < messages.size(); i++) {
            hands.pass(Duration.ofSeconds(pauses.get(i % pauses.size())));
            List<Sign> signs = messages.get(i);
            List<Sign> seen = new ArrayList<>();
            Set<URI> tried = new HashSet<>();
            Integer end = servers.through(server -> {
                assertThat(tried.add(server)).as("each server once").isTrue();
                seen.add(signs.get(seen.size()));
                return new Trial<>(seen.size(), seen.get(seen.size() - 1));
            });

            assertThat(seen.subList(0, seen.size() - 1)).allMatch(sign -> sign == Sign.FAILED_UNSENT);
            boolean allKeptBack = seen.get(seen.size() - 1) == Sign.FAILED_UNSENT;
            assertThat(seen).hasSizeLessThanOrEqualTo(3);
            if (allKeptBack) {
                assertThat(seen).as("nobody is left out").hasSize(3);
            }
            assertThat(end).isEqualTo(allKeptBack ? 1 : seen.size());
        }
    }

    @Property
    void comesBackToThePreferredServerOnceAllIsWell(
            @ForAll("signs") List<List<Sign>> messages, @ForAll @IntRange(min = 300, max = 400) int pause) {
        messages.forEach(signs -> asked(signs.toArray(new Sign[0])));
        hands.pass(Duration.ofSeconds(pause));

        assertThat(asked(Sign.WELL)).containsExactly(A);
        assertThat(asked(Sign.WELL)).containsExactly(A);
    }

    @Provide
    Arbitrary<List<List<Sign>>> signs() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.just(Sign.FAILED_UNSENT)), Tuple.of(2, Arbitraries.of(Sign.values())))
                .list()
                .ofSize(3)
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Integer>> pauses() {
        return Arbitraries.of(0, 1, 29, 30, 31, 60, 301).list().ofMinSize(1).ofMaxSize(5);
    }

    /** Which servers are asked, if each does in turn as told. */
    private List<URI> asked(Sign... signs) {
        List<URI> order = new ArrayList<>();
        servers.through(server -> {
            order.add(server);
            return new Trial<>(server, signs[order.size() - 1]);
        });
        return order;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
