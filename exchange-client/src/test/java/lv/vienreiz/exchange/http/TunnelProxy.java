// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A small proxy that really opens tunnels, to those who know the password if there is one. */
final class TunnelProxy implements AutoCloseable {

    private final ServerSocket listener;
    private final Optional<String> login;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<RawServer.Request> requests = new CopyOnWriteArrayList<>();

    private TunnelProxy(Optional<String> login) throws IOException {
        this.login =
                login.map(text -> "Basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    static TunnelProxy open() throws IOException {
        return new TunnelProxy(Optional.empty());
    }

    static TunnelProxy guardedBy(String userAndPassword) throws IOException {
        return new TunnelProxy(Optional.of(userAndPassword));
    }

    URI uri() {
        return URI.create("http://localhost:" + listener.getLocalPort());
    }

    List<RawServer.Request> requests() {
        return List.copyOf(requests);
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                sockets.add(socket);
                threads.execute(() -> serve(socket));
            }
        } catch (IOException e) {
            // the listener was closed: the end of the test
        }
    }

    private void serve(Socket client) {
        try (client) {
            Optional<RawServer.Request> request = RawServer.Request.read(client.getInputStream());
            while (request.isPresent() && !isWelcome(request.get())) {
                say(client, "407 Who are you\r\nProxy-Authenticate: Basic realm=\"out\"\r\nContent-Length: 0");
                request = RawServer.Request.read(client.getInputStream());
            }
            if (request.isPresent()) {
                String[] target = request.get().line().split(" ")[1].split(":");
                tunnel(client, target[0], Integer.parseInt(target[1]));
            }
        } catch (IOException e) {
            // one of both has gone
        }
    }

    private boolean isWelcome(RawServer.Request request) {
        requests.add(request);
        return login.isEmpty() || login.equals(request.header("Proxy-Authorization"));
    }

    private void tunnel(Socket client, String host, int port) throws IOException {
        try (Socket server = new Socket(host, port)) {
            sockets.add(server);
            say(client, "200 Open");
            threads.execute(() -> pipe(server, client));
            pipe(client, server);
        }
    }

    private static void pipe(Socket from, Socket to) {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            in.transferTo(out);
        } catch (IOException e) {
            // one of both has gone
        }
    }

    private static void say(Socket client, String status) throws IOException {
        client.getOutputStream().write(("HTTP/1.1 " + status + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        client.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
        threads.shutdownNow();
    }
}
