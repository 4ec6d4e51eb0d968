// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lv.vienreiz.exchange.http.HttpCall;
import lv.vienreiz.exchange.http.HttpSettings;
import lv.vienreiz.exchange.http.HttpTransport;
import lv.vienreiz.exchange.http.TlsOptions;
import lv.vienreiz.exchange.proxy.ForwardProxy;
import lv.vienreiz.exchange.tls.Identity;
import lv.vienreiz.exchange.tls.TrustedCertificates;
import lv.vienreiz.exchange.token.TokenCache;
import lv.vienreiz.exchange.token.TokenRequest;
import lv.vienreiz.exchange.watch.CallWatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The entry to X-Road: names the security servers and the calling subsystem.
 *
 * <pre>{@code
 * XRoad.at(URI.create("https://ss1.example.lv"), SubsystemId.parse("LV/GOV/90000069281/portal"))
 *         .trust(TrustedCertificates.pem(certificate))
 *         .identity(KeyStoreFile.of(path, password))
 *         .build();
 * }</pre>
 */
public final class XRoad {

    private static final Logger LOG = LoggerFactory.getLogger(XRoad.class);

    private XRoad() {}

    /**
     * Names the security server and who calls.
     *
     * @param securityServer its address for information systems, {@code https} or {@code http}
     * @param client the calling subsystem
     * @return a builder of the binding
     * @throws IllegalArgumentException if the address is not one of a server
     */
    public static Builder at(URI securityServer, SubsystemId client) {
        return new Builder(securityServer, client.toString(), client.isStrict());
    }

    /**
     * Names the security server and who calls, where a member calls as itself and not as one of its subsystems.
     *
     * @param securityServer its address for information systems, {@code https} or {@code http}
     * @param client the calling member
     * @return a builder of the binding
     * @throws IllegalArgumentException if the address is not one of a server
     */
    public static Builder at(URI securityServer, MemberId client) {
        return new Builder(securityServer, client.toString(), client.isStrict());
    }

    /** Gathers what a binding needs; not safe for use by several threads. */
    public static final class Builder {

        private final List<URI> servers = new ArrayList<>();
        private final String client;
        private final boolean strict;
        private final Map<SubsystemId, SecurityServerId> routes = new HashMap<>();
        private final HttpSettings usual = HttpSettings.usual();
        private Optional<String> userId = Optional.empty();
        private Optional<String> representedParty = Optional.empty();
        private @Nullable TrustedCertificates trust;
        private Optional<Identity> identity = Optional.empty();
        private Optional<ForwardProxy> proxy = Optional.empty();
        private Duration lookForKeys = Duration.ofMinutes(1);
        private Optional<String> serverName = Optional.empty();
        private Duration connectTimeout = usual.connectTimeout();
        private Duration leaseTimeout = usual.leaseTimeout();
        private Duration responseTimeout = usual.responseTimeout();
        private int maxConnections = usual.maxConnections();
        private int maxAnswerBytes = usual.maxAnswerBytes();
        private long maxBodyBytes = Preflight.USUAL_LIMIT;
        private Optional<CallWatch> watch = Optional.empty();
        private Optional<Authorizing> authorizing = Optional.empty();
        private Clock clock = Clock.systemUTC();

        private Builder(URI securityServer, String client, boolean strict) {
            this.client = client;
            this.strict = strict;
            orAt(securityServer);
        }

        /**
         * Adds a security server to use when those before it cannot be reached.
         *
         * @param securityServer its address
         * @return this
         * @throws IllegalArgumentException if the address is not one of a server
         */
        public Builder orAt(URI securityServer) {
            boolean http = "http".equals(securityServer.getScheme()) || "https".equals(securityServer.getScheme());
            if (!http
                    || securityServer.getHost() == null
                    || securityServer.getRawQuery() != null
                    || securityServer.getRawFragment() != null
                    || securityServer.getRawUserInfo() != null) {
                throw new IllegalArgumentException("The address of a security server is http(s)://host[:port][/path],"
                        + " without user, query and fragment; this one has scheme " + securityServer.getScheme()
                        + " and host " + securityServer.getHost());
            }
            HttpCall.get(securityServer);
            servers.add(securityServer);
            return this;
        }

        /**
         * Names the person on whose behalf the system calls; security servers log it.
         *
         * @param id a country's two letters and the person's code there
         * @return this
         * @throws IllegalArgumentException if it has another shape
         */
        public Builder userId(String id) {
            userId = Optional.of(LoggedHeaders.requireUserId(id));
            return this;
        }

        /**
         * Names the party that the client represents.
         *
         * @param partyCode its code
         * @return this
         * @throws IllegalArgumentException if the code has a character that X-Road refuses
         */
        public Builder representing(String partyCode) {
            representedParty = Optional.of(IdentifierPart.party(Optional.empty(), partyCode));
            return this;
        }

        /**
         * Names the party that the client represents, with its class.
         *
         * @param partyClass its class
         * @param partyCode its code
         * @return this
         * @throws IllegalArgumentException if a part has a character that X-Road refuses
         */
        public Builder representing(String partyClass, String partyCode) {
            representedParty = Optional.of(IdentifierPart.party(Optional.of(partyClass), partyCode));
            return this;
        }

        /**
         * Sends what is for a provider to one of its security servers, where it has several and this one is meant.
         *
         * @param provider the provider
         * @param server one of its security servers
         * @return this
         */
        public Builder route(SubsystemId provider, SecurityServerId server) {
            routes.put(provider, server);
            return this;
        }

        /**
         * Names the only certificates to trust; needed for {@code https}.
         *
         * @param certificates those of the security servers, or of who issued them
         * @return this
         */
        public Builder trust(TrustedCertificates certificates) {
            trust = certificates;
            return this;
        }

        /**
         * Gives the key by which the information system shows who it is; its certificate must be registered at the security
         * server.
         *
         * @param key the key, in a file or on a token
         * @return this
         */
        public Builder identity(Identity key) {
            identity = Optional.of(key);
            return this;
        }

        /**
         * Leads every connection through a proxy of the institution's network.
         *
         * @param way the proxy
         * @return this
         */
        public Builder proxy(ForwardProxy way) {
            proxy = Optional.of(way);
            return this;
        }

        /**
         * Sets how often to look whether the files of the key and of the trusted certificates were replaced. It is looked
         * when a message is sent; {@link XRoadBinding#renewKeys()} takes up new keys at once.
         *
         * @param time 1 minute unless set
         * @return this
         */
        public Builder lookForNewKeysEvery(Duration time) {
            lookForKeys = time;
            return this;
        }

        /**
         * Expects another name in the servers' certificate than the host in their address. For servers reached by a number
         * or by an internal name; a warning is logged.
         *
         * @param name the name in the certificate
         * @return this
         */
        public Builder serverName(String name) {
            serverName = Optional.of(name);
            return this;
        }

        /**
         * Limits how long opening a connection may take, and again its handshake.
         *
         * @param limit 5 seconds unless set
         * @return this
         */
        public Builder connectTimeout(Duration limit) {
            connectTimeout = limit;
            return this;
        }

        /**
         * Limits how long a call may wait for a free connection.
         *
         * @param limit 5 seconds unless set
         * @return this
         */
        public Builder leaseTimeout(Duration limit) {
            leaseTimeout = limit;
            return this;
        }

        /**
         * Limits how long the security server may stay silent; it must exceed the time the called service is given there.
         *
         * @param limit 90 seconds unless set
         * @return this
         */
        public Builder responseTimeout(Duration limit) {
            responseTimeout = limit;
            return this;
        }

        /**
         * Limits the connections to one security server, and so the calls under way.
         *
         * @param count 32 unless set
         * @return this
         */
        public Builder maxConnections(int count) {
            maxConnections = count;
            return this;
        }

        /**
         * Limits the answers that are read.
         *
         * @param bytes 10 MiB unless set
         * @return this
         */
        public Builder maxAnswerBytes(int bytes) {
            maxAnswerBytes = bytes;
            return this;
        }

        /**
         * Limits the messages that are sent, for security servers set up to log more or less than usual. A warning is logged
         * for messages over 10 MiB.
         *
         * @param bytes 10 MiB unless set
         * @return this
         */
        public Builder maxBodyBytes(long bytes) {
            maxBodyBytes = bytes;
            return this;
        }

        /**
         * Shows receivers a token: X-Road passes it on as it is. A request that brings an {@code Authorization} of its own
         * keeps it; nothing is sent while no token can be had.
         *
         * @param tokens gives them
         * @param wanted tells which to show, asked at each call, so that a renewed key has a token of its own
         * @return this
         */
        public Builder token(TokenCache tokens, Supplier<TokenRequest> wanted) {
            authorizing = Optional.of(new Authorizing(tokens, wanted));
            return this;
        }

        /**
         * Watches each call, for traces and metrics.
         *
         * @param by what watches; nothing unless set
         * @return this
         */
        public Builder watch(CallWatch by) {
            watch = Optional.of(by);
            return this;
        }

        /**
         * Sets the clock by which deadlines and next attempts are told.
         *
         * @param source the system's unless set
         * @return this
         */
        public Builder clock(Clock source) {
            clock = source;
            return this;
        }

        /**
         * Makes the binding; nothing is connected yet.
         *
         * @return the binding
         * @throws IllegalArgumentException if a limit is not positive, a file cannot be used, or {@code https} is used
         *     without trusted certificates
         */
        public XRoadBinding build() {
            HttpSettings settings =
                    new HttpSettings(connectTimeout, leaseTimeout, responseTimeout, maxConnections, maxAnswerBytes);
            Preflight preflight = new Preflight(maxBodyBytes);
            HttpTransport transport = new HttpTransport(settings, tls(), proxy, lookForKeys, clock);
            warn();
            return new XRoadBinding(
                    new Caller(client, userId, representedParty, routes),
                    new Road(
                            new SecurityServers(servers, clock),
                            transport,
                            new Watching(watch, clock),
                            authorizing,
                            clock),
                    preflight,
                    clock);
        }

        private Optional<TlsOptions> tls() {
            if (trust != null) {
                return Optional.of(new TlsOptions(trust, identity, serverName));
            }
            if (servers.stream().anyMatch(server -> server.getScheme().equals("https"))) {
                throw new IllegalArgumentException("An https security server needs trust(…): the certificate it shows,"
                        + " exported by its administrator, or that of its authority");
            }
            if (identity.isPresent()) {
                throw new IllegalArgumentException("identity(…) has no effect over http; use the https address");
            }
            return Optional.empty();
        }

        private void warn() {
            if (!strict) {
                LOG.warn("Client {} has characters outside X-Road's specification; some servers refuse them", client);
            }
            serverName.ifPresent(
                    name -> LOG.warn("Certificates of security servers are checked against the name {}", name));
        }
    }
}
