// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.security.cert.X509Certificate;
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
    private final Map<Identifiers, Set<X509Certificate>> certificates = new ConcurrentHashMap<>();
    private final Map<Identifiers, Reply> descriptions = new ConcurrentHashMap<>();
    private volatile Optional<String> maintenance = Optional.empty();

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

    void describe(Identifiers service, Reply description) {
        descriptions.put(service, description);
    }

    Optional<Reply> description(Identifiers service) {
        return Optional.ofNullable(descriptions.get(service));
    }

    void register(Identifiers client, X509Certificate certificate) {
        clients.add(client);
        certificates
                .computeIfAbsent(client, fresh -> ConcurrentHashMap.newKeySet())
                .add(certificate);
    }

    void remove(Identifiers client, X509Certificate certificate) {
        certificatesOf(client).remove(certificate);
    }

    Set<X509Certificate> certificatesOf(Identifiers client) {
        return certificates.getOrDefault(client, Set.of());
    }

    /** Whether clients must come with a certificate: one was registered once, even if it is removed by now. */
    boolean knowsByCertificate(Identifiers client) {
        return strict || certificates.containsKey(client);
    }

    void maintain(Optional<String> notice) {
        maintenance = notice;
    }

    Optional<String> maintenance() {
        return maintenance;
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
