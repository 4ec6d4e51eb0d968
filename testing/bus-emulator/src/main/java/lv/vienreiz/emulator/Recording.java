// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All exchanges in the order of their arrival, and what providers threw. Safe for use by several threads. */
final class Recording {

    private final Clock clock;
    private final List<InFlight> flights = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    Recording(Clock clock) {
        this.clock = clock;
    }

    synchronized InFlight begin(String requestId) {
        InFlight flight = new InFlight(clock.instant(), requestId);
        flights.add(flight);
        return flight;
    }

    synchronized void forget(InFlight flight) {
        flights.remove(flight);
    }

    synchronized void failed(Throwable failure) {
        failures.add(failure);
    }

    synchronized List<Throwable> failures() {
        return List.copyOf(failures);
    }

    synchronized List<Exchange> exchanges() {
        return flights.stream().map(InFlight::snapshot).toList();
    }

    Map<String, Integer> effects() {
        Map<String, Integer> effects = new TreeMap<>();
        exchanges().forEach(exchange -> exchange.effect().ifPresent(id -> effects.merge(id, 1, Integer::sum)));
        return Map.copyOf(effects);
    }
}
