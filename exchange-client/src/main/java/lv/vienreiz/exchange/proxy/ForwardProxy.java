// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.proxy;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A proxy through which connections leave an institution's network.
 *
 * <p>It is asked to open a tunnel ({@code CONNECT}), also for {@code http}: what is sent through it stays one connection to
 * the security server, and the proxy sees neither headers nor bodies over {@code https}. Safe for use by several threads; the
 * password is in no text that this class gives.
 */
public final class ForwardProxy {

    /**
     * By what the proxy knows us.
     *
     * @param user the name
     * @param password gives a fresh array each time; it goes to the HTTP library, which does not wipe it
     */
    public record Login(String user, Supplier<char[]> password) {

        /** Hides both. */
        @Override
        public String toString() {
            return "Login[***]";
        }
    }

    private final String host;
    private final int port;
    private final Optional<Login> login;

    private ForwardProxy(String host, int port, Optional<Login> login) {
        this.host = host;
        this.port = port;
        this.login = login;
    }

    /**
     * Names a proxy that asks for no password.
     *
     * @param address {@code http://host:port}
     * @return the proxy
     * @throws IllegalArgumentException if it is another kind of address
     */
    public static ForwardProxy at(URI address) {
        boolean bare = address.getRawUserInfo() == null
                && address.getRawQuery() == null
                && address.getRawFragment() == null
                && (address.getRawPath() == null || address.getRawPath().matches("/?"));
        if (!"http".equals(address.getScheme()) || address.getHost() == null || address.getPort() < 1 || !bare) {
            throw new IllegalArgumentException(
                    "The address of a proxy is http://host:port and nothing more; this one has" + " scheme "
                            + address.getScheme() + " and host " + address.getHost());
        }
        return new ForwardProxy(address.getHost(), address.getPort(), Optional.empty());
    }

    /**
     * The same proxy, which asks for a name and a password.
     *
     * @param user the name
     * @param password gives a fresh array each time a connection is made, so that it can change. The HTTP library keeps the array
     *     as long as it needs it, and nobody wipes it: it stays in memory until the collector comes by
     * @return a new proxy
     */
    public ForwardProxy authenticatedAs(String user, Supplier<char[]> password) {
        return new ForwardProxy(host, port, Optional.of(new Login(user, password)));
    }

    /**
     * The host.
     *
     * @return a name or number
     */
    public String host() {
        return host;
    }

    /**
     * The port.
     *
     * @return 1 to 65535
     */
    public int port() {
        return port;
    }

    /**
     * By what the proxy knows us.
     *
     * @return name and password, if it asks for them
     */
    public Optional<Login> login() {
        return login;
    }

    /** Names host and port, and nothing else. */
    @Override
    public String toString() {
        return "ForwardProxy[" + host + ":" + port + "]";
    }
}
