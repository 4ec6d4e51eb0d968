// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import javax.net.SocketFactory;

/** A client that knows nothing of HTTP: it sends text and reads to the end of the stream or to the reset. */
final class RawClient {

    static final String SERVICE = "LV/GOV/90000069281/burial/applications";
    static final String CLIENT = "LV/GOV/90000069281/portal";
    static final String ID = "7b8f0a52-3c1d-4e6f-9a0b-1c2d3e4f5a6b";

    /**
     * What came back.
     *
     * @param text all that was read
     * @param reset whether the stream ended by a reset
     */
    record Answer(String text, boolean reset) {
        int status() {
            return Integer.parseInt(text.substring(9, 12));
        }

        String header(String name) {
            for (String line :
                    text.substring(0, text.indexOf("\r\n\r\n")).lines().toList()) {
                if (line.regionMatches(true, 0, name + ": ", 0, name.length() + 2)) {
                    return line.substring(name.length() + 2);
                }
            }
            return "";
        }

        String body() {
            return text.substring(text.indexOf("\r\n\r\n") + 4);
        }
    }

    private RawClient() {}

    static Answer put(URI bus, String body) {
        return send(bus, "PUT", "/r1/" + SERVICE + "/messages/" + ID, "X-Road-Client: " + CLIENT, body);
    }

    static Answer get(URI bus, String path, String... headers) {
        return send(bus, "GET", path, String.join("\r\n", headers), "");
    }

    static Answer send(URI bus, String method, String path, String headers, String body) {
        return send(
                bus,
                method + " " + path + " HTTP/1.1\r\nHost: bus\r\nConnection: close\r\n"
                        + (headers.isEmpty() ? "" : headers + "\r\n")
                        + (body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n")
                        + "\r\n" + body);
    }

    static Answer send(URI bus, String request) {
        return send(SocketFactory.getDefault(), bus, request);
    }

    static Answer send(SocketFactory sockets, URI bus, String request) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        boolean reset = false;
        try (Socket socket = sockets.createSocket(bus.getHost(), bus.getPort())) {
            socket.setSoTimeout(20_000);
            try {
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
                InputStream in = socket.getInputStream();
                for (int octet = in.read(); octet >= 0; octet = in.read()) {
                    read.write(octet);
                }
            } catch (SocketException broken) {
                reset = true;
            }
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return new Answer(read.toString(StandardCharsets.UTF_8), reset);
    }
}
