// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import lv.vienreiz.exchange.proxy.ForwardProxy;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.RouteInfo.LayerType;
import org.apache.hc.client5.http.RouteInfo.TunnelType;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.Credentials;
import org.apache.hc.client5.http.auth.CredentialsProvider;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.jspecify.annotations.Nullable;

/**
 * Leads every connection through a tunnel of one proxy, and tells only this proxy the password, and only while it is asked for
 * the tunnel: what comes through the tunnel may call itself a proxy, too.
 */
final class ProxyRoute implements HttpRoutePlanner, CredentialsProvider {

    private final ForwardProxy proxy;

    ProxyRoute(ForwardProxy proxy) {
        this.proxy = proxy;
    }

    @Override
    public HttpRoute determineRoute(HttpHost server, HttpContext context) {
        HttpHost target = RoutingSupport.normalize(server, DefaultSchemePortResolver.INSTANCE);
        boolean secure = "https".equals(target.getSchemeName());
        return new HttpRoute(
                target,
                null,
                new HttpHost("http", proxy.host(), proxy.port()),
                secure,
                TunnelType.TUNNELLED,
                secure ? LayerType.LAYERED : LayerType.PLAIN);
    }

    @Override
    public @Nullable Credentials getCredentials(AuthScope asker, HttpContext context) {
        boolean isProxy = proxy.host().equalsIgnoreCase(asker.getHost()) && proxy.port() == asker.getPort();
        if (!isProxy || proxy.login().isEmpty()) {
            return null;
        }
        ForwardProxy.Login login = proxy.login().get();
        return new UsernamePasswordCredentials(login.user(), login.password().get());
    }
}
