// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks.calls;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The server in a process of its own. */
final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader told;
    private final Writer asked;
    private final URI uri;

    private ServerProcess(Process process, boolean mutual) throws IOException {
        this.process = process;
        told = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        asked = new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8);
        uri = URI.create((mutual ? "https" : "http") + "://localhost:" + line());
    }

    static ServerProcess start(Optional<Keys> keys) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx512m", "-Dsun.net.httpserver.nodelay=true", "-Dsun.net.httpserver.maxIdleConnections=1000"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CallServer.class.getName()));
        keys.ifPresent(files -> command.add(files.folder().toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new ServerProcess(process, keys.isPresent());
    }

    URI uri() {
        return uri;
    }

    /** Handshakes and connections so far, as two columns. */
    String counts() throws IOException {
        asked.write("\n");
        asked.flush();
        return line().replace(" ", " | ");
    }

    private String line() throws IOException {
        String line = told.readLine();
        if (line == null) {
            throw new IOException("The server has ended");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        asked.close();
        process.destroy();
    }
}
