// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.tls;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/** Shows one key of several, whatever issuers a server says it prefers. */
final class ChosenKey extends X509ExtendedKeyManager {

    private final X509ExtendedKeyManager all;
    private final String alias;

    ChosenKey(X509ExtendedKeyManager all, String alias) {
        this.all = all;
        this.alias = alias;
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return chosen(keyTypes);
    }

    @Override
    public @Nullable String chooseEngineClientAlias(
            String[] keyTypes, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        return chosen(keyTypes);
    }

    private @Nullable String chosen(String... keyTypes) {
        PrivateKey key = all.getPrivateKey(alias);
        for (String type : keyTypes) {
            if (key != null && key.getAlgorithm().equals(type)) {
                return alias;
            }
        }
        return null;
    }

    @Override
    public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
        return chosen(keyType) == null ? null : new String[] {alias};
    }

    @Override
    public @Nullable X509Certificate[] getCertificateChain(String name) {
        return all.getCertificateChain(name);
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String name) {
        return all.getPrivateKey(name);
    }

    @Override
    public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
        return null;
    }

    @Override
    public @Nullable String chooseServerAlias(String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }
}
