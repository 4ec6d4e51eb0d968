// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import lv.vienreiz.text.Language;

/** A run of the portal as a child process. */
final class PortalRun {

    private final Process process;
    private final Thread reader;

    private PortalRun(Process process, Thread reader) {
        this.process = process;
        this.reader = reader;
    }

    /** Starts the portal with the JVM and the class path of this process. */
    static PortalRun start(URI bus, Path folder, String what, Language language, Consumer<List<String>> told)
            throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PortalProcess.class.getName(),
                        bus.toString(),
                        folder.toString(),
                        what,
                        language.code())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        Thread reader = new Thread(() -> read(lines, told), "portal-output");
        reader.setDaemon(true);
        reader.start();
        return new PortalRun(process, reader);
    }

    private static void read(BufferedReader lines, Consumer<List<String>> told) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                told.accept(List.of(line.split("\t")));
            }
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Kills the process as a power cut would: it gets no chance to tidy up. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
        reader.join();
    }

    /** Waits for the end. */
    int join() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
        reader.join();
        return process.exitValue();
    }
}
