// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.wire;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import lv.vienreiz.emulator.tls.TestIdentity;

/** TLS as a security server speaks it to information systems: it shows its key, and leaves judging the client to later. */
public final class ServerTls {

    /**
     * Takes every certificate, because an X-Road server compares it with those registered for the client, which it does not
     * know before the request. It serves the emulator's end only; a client never trusts like this.
     */
    private static final class AnyClient implements X509TrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String keyType) {
            // judged by comparison when the client has named itself
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String keyType) {
            throw new IllegalStateException("This end serves");
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private ServerTls() {}

    /**
     * Makes the settings of a server.
     *
     * @param identity the key and certificate to show
     * @return what makes the connections
     */
    public static SSLContext context(TestIdentity identity) {
        char[] password = new char[0];
        try {
            KeyStore keys = identity.keyStore(password);
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(keys, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), new TrustManager[] {new AnyClient()}, null);
            return context;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("Every Java platform has TLS and PKCS#12", impossible);
        }
    }
}
