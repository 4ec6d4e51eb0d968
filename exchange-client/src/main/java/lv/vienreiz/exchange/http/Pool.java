// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.util.concurrent.atomic.AtomicInteger;
import lv.vienreiz.exchange.proxy.ForwardProxy;
import lv.vienreiz.exchange.watch.ConnectionCounts;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.pool.PoolStats;
import org.apache.hc.core5.reactor.ssl.SSLBufferMode;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * The connections opened with one set of keys. When keys are renewed a new pool takes over, and the old one closes as soon
 * as its last call has ended.
 */
final class Pool {

    private static final TimeValue LIFE = TimeValue.ofSeconds(60);
    private static final TimeValue IDLE = TimeValue.ofSeconds(30);

    private final PoolingHttpClientConnectionManager connections;
    private final CloseableHttpClient client;
    private final AtomicInteger holders = new AtomicInteger(1);

    Pool(HttpSettings settings, @Nullable TlsOptions tls, @Nullable ForwardProxy proxy) {
        connections = connections(settings, tls);
        HttpClientBuilder builder = HttpClients.custom()
                .setConnectionManager(connections)
                .setRequestExecutor(new MarkingExecutor())
                .setUserAgent("vienreiz")
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .setTargetAuthenticationStrategy(new ProxyLogin())
                .setProxyAuthenticationStrategy(new ProxyLogin())
                .disableContentCompression()
                .disableConnectionState()
                .evictExpiredConnections()
                .evictIdleConnections(IDLE);
        if (proxy != null) {
            ProxyRoute route = new ProxyRoute(proxy);
            builder.setRoutePlanner(route).setDefaultCredentialsProvider(route);
        }
        client = builder.build();
    }

    private static PoolingHttpClientConnectionManager connections(HttpSettings settings, @Nullable TlsOptions tls) {
        Timeout connect = Timeout.of(settings.connectTimeout());
        var builder = PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(new QuietConnections())
                // the limit is one server's, so that one which hangs does not starve the next
                .setMaxConnTotal(Integer.MAX_VALUE)
                .setMaxConnPerRoute(settings.maxConnections())
                .setDefaultConnectionConfig(limits(settings))
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setSupportedProtocols(TLS.V_1_3, TLS.V_1_2)
                        .setHandshakeTimeout(connect)
                        .build());
        if (tls != null) {
            builder.setTlsSocketStrategy(strategy(tls));
        }
        return builder.build();
    }

    /** No connection is waited for without end, and none is used again that somebody on the way may have cut for its age. */
    static ConnectionConfig limits(HttpSettings settings) {
        return ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                .setSocketTimeout(Timeout.of(settings.responseTimeout()))
                .setTimeToLive(LIFE)
                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                .build();
    }

    private static TlsSocketStrategy strategy(TlsOptions tls) {
        var names = new DefaultHostnameVerifier();
        return new DefaultClientTlsStrategy(
                tls.context(),
                new String[] {"TLSv1.3", "TLSv1.2"},
                null,
                SSLBufferMode.STATIC,
                HostnameVerificationPolicy.CLIENT,
                (host, session) -> names.verify(tls.serverName().orElse(host), session));
    }

    CloseableHttpClient client() {
        return client;
    }

    boolean hold() {
        return holders.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
    }

    void letGo() {
        if (holders.decrementAndGet() == 0) {
            client.close(CloseMode.GRACEFUL);
        }
    }

    boolean isOver() {
        return holders.get() == 0;
    }

    void cut() {
        client.close(CloseMode.IMMEDIATE);
    }

    ConnectionCounts counts() {
        PoolStats stats = connections.getTotalStats();
        return new ConnectionCounts(stats.getLeased(), stats.getAvailable(), stats.getPending());
    }
}
