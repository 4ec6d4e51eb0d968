// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import lv.vienreiz.exchange.tls.Identity;
import lv.vienreiz.exchange.tls.TrustedCertificates;

/**
 * Whom a connection trusts and as whom it presents itself.
 *
 * @param trust the only certificates trusted
 * @param identity the key shown to servers that ask for one
 * @param serverName the name to expect in the server's certificate instead of the host in its address
 */
public record TlsOptions(TrustedCertificates trust, Optional<Identity> identity, Optional<String> serverName) {

    /** Differs when a file was replaced. */
    String imprint() {
        return trust.imprint() + " " + identity.map(Identity::imprint).orElse("");
    }

    SSLContext context() {
        KeyManager[] keys = identity.map(Identity::managers).orElseGet(() -> new KeyManager[0]);
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys, trust.managers().getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The keys and certificates given cannot be used for TLS", e);
        }
    }
}
