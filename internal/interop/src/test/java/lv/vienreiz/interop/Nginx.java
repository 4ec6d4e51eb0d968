// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.interop;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import lv.vienreiz.emulator.tls.TestIdentity;

/**
 * Debian's nginx before a bus, with mutual TLS: {@code /} passes on, {@code /few} takes one request a minute, {@code /patient}
 * waits a second for an answer. A second port speaks TLS 1.1 and nothing else.
 */
final class Nginx implements AutoCloseable {

    private static final String SETTINGS = """
            %5$s
            worker_processes 1;
            pid nginx.pid;
            error_log error.log;
            events {}
            http {
              access_log off;
              client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path f; uwsgi_temp_path u; scgi_temp_path s;
              limit_req_zone $binary_remote_addr zone=few:1m rate=1r/m;
              limit_req_zone $binary_remote_addr zone=busy:1m rate=1r/m;
              keepalive_timeout 60s;
              proxy_next_upstream off;
              proxy_http_version 1.1;
              add_header X-Seen-Client $ssl_client_s_dn always;
              add_header X-Seen-Connection $connection always;
              add_header X-Seen-Protocol $ssl_protocol always;
              ssl_certificate server.crt;
              ssl_certificate_key server.key;
              ssl_client_certificate clients.crt;
              server {
                listen 127.0.0.1:%1$d ssl;
                ssl_protocols TLSv1.2 TLSv1.3;
                ssl_verify_client on;
                location / { proxy_pass http://127.0.0.1:%3$d/; }
                location /few/ { limit_req zone=few; proxy_pass http://127.0.0.1:%3$d/; }
                location /busy/ { limit_req zone=busy; limit_req_status 429; proxy_pass http://127.0.0.1:%3$d/; }
                location /patient/ { proxy_read_timeout 1s; proxy_pass http://127.0.0.1:%3$d/; }
                location /nobody/ { proxy_pass http://127.0.0.1:%4$d/; }
              }
              server {
                listen 127.0.0.1:%2$d ssl;
                ssl_protocols TLSv1.1;
                ssl_ciphers ALL:@SECLEVEL=0;
                location / { proxy_pass http://127.0.0.1:%3$d/; }
              }
            }
            """;

    private final String program;
    private final Path folder;
    private final int port;
    private final int oldPort;

    Nginx(String program, Path folder, URI bus, TestIdentity server, TestIdentity... clients)
            throws IOException, GeneralSecurityException {
        this.program = program;
        this.folder = folder;
        port = freePort();
        oldPort = freePort();
        String user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        Files.writeString(
                folder.resolve("nginx.conf"), SETTINGS.formatted(port, oldPort, bus.getPort(), freePort(), user));
        show(server);
        List<String> known = new ArrayList<>();
        for (TestIdentity client : clients) {
            known.add(client.pem());
        }
        Files.writeString(folder.resolve("clients.crt"), String.join("", known));
        run();
    }

    URI uri(String path) {
        return URI.create("https://localhost:" + port + path);
    }

    int oldPort() {
        return oldPort;
    }

    /** Takes up another certificate; calls under way end with the old one. */
    void rotate(TestIdentity server) throws IOException, GeneralSecurityException {
        show(server);
        run("-s", "reload");
    }

    private void show(TestIdentity server) throws IOException, GeneralSecurityException {
        char[] password = "interop".toCharArray();
        var keys = server.keyStore(password);
        byte[] key = keys.getKey(keys.aliases().nextElement(), password).getEncoded();
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key);
        Files.writeString(
                folder.resolve("server.key"),
                "-----BEGIN PRIVATE KEY-----\n" + lines + "\n-----END PRIVATE KEY-----\n");
        server.writeCertificateTo(folder.resolve("server.crt"));
    }

    /** Starts it, or tells a running one something; a start ends when the ports are open. */
    private void run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program, "-p", folder.toString(), "-c", "nginx.conf"));
        command.addAll(List.of(arguments));
        Path told = folder.resolve("told");
        try {
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(told.toFile())
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("nginx says: " + Files.readString(told, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws IOException {
        run("-s", "stop");
    }
}
