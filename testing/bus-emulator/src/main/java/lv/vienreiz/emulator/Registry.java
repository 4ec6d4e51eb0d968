// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import lv.vienreiz.emulator.xroad.Identifiers;

/** Who is a member of the bus, what is provided, and who may ask for it. Safe for use by several threads. */
final class Registry {

    private static final Comparator<Identifiers> BY_TEXT = Comparator.comparing(Identifiers::toString);

    private record Right(Identifiers client, Identifiers service) {}

    private final boolean strict;
    private final Map<Identifiers, Provider> services = new ConcurrentHashMap<>();
    private final Map<Identifiers, String> disabled = new ConcurrentHashMap<>();
    private final Set<Identifiers> clients = ConcurrentHashMap.newKeySet();
    private final Set<Right> rights = ConcurrentHashMap.newKeySet();

    Registry(boolean strict) {
        this.strict = strict;
    }

    void provide(Identifiers service, Provider provider) {
        services.put(service, provider);
    }

    void disable(Identifiers service, String notice) {
        disabled.put(service, notice);
    }

    void enable(Identifiers service) {
        disabled.remove(service);
    }

    void allow(Identifiers client, Identifiers service) {
        clients.add(client);
        rights.add(new Right(client, service));
    }

    void register(Identifiers client) {
        clients.add(client);
    }

    Optional<Provider> provider(Identifiers service) {
        return Optional.ofNullable(services.get(service));
    }

    Optional<String> noticeOf(Identifiers service) {
        return Optional.ofNullable(disabled.get(service));
    }

    boolean isAllowed(Identifiers client, Identifiers service) {
        return !strict || rights.contains(new Right(client, service));
    }

    boolean isClient(Identifiers client) {
        return !strict || clients.contains(client);
    }

    boolean provides(Identifiers subsystem) {
        return services.keySet().stream().anyMatch(service -> service.first(4).equals(subsystem));
    }

    Collection<Identifiers> servicesOf(Identifiers subsystem) {
        return services.keySet().stream()
                .filter(service -> service.first(4).equals(subsystem))
                .sorted(BY_TEXT)
                .toList();
    }

    Collection<Identifiers> clientsIn(String instance) {
        Set<Identifiers> all = new TreeSet<>(BY_TEXT);
        all.addAll(clients);
        services.keySet().forEach(service -> all.add(service.first(4)));
        return all.stream().filter(client -> client.part(0).equals(instance)).toList();
    }
}
