// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The client's own security servers in order of preference. One that failed lately is asked last; X-Road itself balances
 * only on the provider's side.
 */
final class SecurityServers {

    private static final Duration REST_AFTER_FAILURE = Duration.ofSeconds(30);

    private final List<URI> preferred;
    private final Clock clock;
    private final Map<URI, Instant> failed = new ConcurrentHashMap<>();

    SecurityServers(List<URI> preferred, Clock clock) {
        this.preferred = List.copyOf(preferred);
        this.clock = clock;
    }

    List<URI> inOrder() {
        Instant recent = clock.instant().minus(REST_AFTER_FAILURE);
        List<URI> well = new ArrayList<>();
        List<URI> ill = new ArrayList<>();
        for (URI server : preferred) {
            (failed.getOrDefault(server, Instant.MIN).isAfter(recent) ? ill : well).add(server);
        }
        well.addAll(ill);
        return well;
    }

    void failed(URI server) {
        failed.put(server, clock.instant());
    }

    void worked(URI server) {
        failed.remove(server);
    }
}
