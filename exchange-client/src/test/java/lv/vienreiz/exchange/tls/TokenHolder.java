// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.tls;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import lv.vienreiz.exchange.http.CallResult;
import lv.vienreiz.exchange.http.HttpCall;
import lv.vienreiz.exchange.http.HttpSettings;
import lv.vienreiz.exchange.http.HttpTransport;
import lv.vienreiz.exchange.http.TlsOptions;

/** The process that has a token: it puts two keys onto it and calls a server with each. */
final class TokenHolder {

    private final Path library;
    private final long slot;
    private final String pin;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private TokenHolder(String library, String slot, String pin) {
        this.library = Path.of(library);
        this.slot = Long.parseLong(slot);
        this.pin = pin;
    }

    /** Runs {@code open library slot pin} or {@code call library slot pin uri trusted key key}. */
    public static void main(String... arguments) throws IOException, GeneralSecurityException {
        TokenHolder holder = new TokenHolder(arguments[1], arguments[2], arguments[3]);
        if (arguments[0].equals("open")) {
            holder.out.println(holder.failure("any", holder.pin));
            return;
        }
        holder.put(Path.of(arguments[6]), "first");
        holder.put(Path.of(arguments[7]), "second");
        URI server = URI.create(arguments[4]);
        for (String name : new String[] {"second", "first"}) {
            holder.out.println(name + ": " + holder.call(name, server, Path.of(arguments[5])));
        }
        holder.out.println("third: " + holder.failure("third", holder.pin).substring(0, 14));
        holder.logOut();
        holder.out.println("PIN: " + holder.failure("first", "0000-0000").substring(0, 11));
    }

    private Pkcs11Key key(String alias, String secret) {
        return Pkcs11Key.of(library, slot, alias, secret::toCharArray);
    }

    private String failure(String alias, String secret) {
        try {
            key(alias, secret).managers();
            return "opened";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /** The first look at the token registers its provider, though the key is not there yet. */
    private void put(Path file, String alias) throws IOException, GeneralSecurityException {
        failure(alias, pin);
        char[] password = TestKeys.PASSWORD.toCharArray();
        KeyStore from = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            from.load(in, password);
        }
        KeyStore token = KeyStore.getInstance("PKCS11", Security.getProviders()[Security.getProviders().length - 1]);
        token.load(null, pin.toCharArray());
        token.setKeyEntry(alias, from.getKey(alias, password), null, from.getCertificateChain(alias));
    }

    private void logOut() throws GeneralSecurityException {
        ((java.security.AuthProvider) Security.getProviders()[Security.getProviders().length - 1]).logout();
    }

    private String call(String alias, URI server, Path trusted) {
        TlsOptions tls =
                new TlsOptions(TrustedCertificates.pem(trusted), Optional.of(key(alias, pin)), Optional.empty());
        try (HttpTransport transport = new HttpTransport(HttpSettings.usual(), Optional.of(tls), Clock.systemUTC())) {
            CallResult result = transport.call(
                    HttpCall.get(server.resolve("/x")), Instant.now().plusSeconds(20));
            return result instanceof CallResult.Answered answered
                    ? new String(answered.reply().body(), StandardCharsets.UTF_8)
                    : result.toString();
        }
    }
}
