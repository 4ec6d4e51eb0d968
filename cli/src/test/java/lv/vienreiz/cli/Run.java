// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What one run of the command left behind.
 *
 * @param exit its exit code
 * @param out what stands on standard output
 * @param err what stands on standard error
 */
record Run(int exit, String out, String err) {

    /** Runs the command in this process, as on a host that speaks English. */
    static Run of(String... arguments) {
        return in(Map.of("LANG", "en_US.UTF-8"), InputStream.nullInputStream(), arguments);
    }

    static Run withInput(String input, String... arguments) {
        return in(Map.of(), new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static Run in(Map<String, String> environment, InputStream input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(input, Terminal.utf8(out, false), Terminal.utf8(err, true), environment);
        Exit exit = Main.run(terminal, arguments);
        return new Run(exit.code(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs the command as a process of its own, from the class path, as the launcher does. */
    static Run process(Path folder, Map<String, String> environment, List<String> before, String... arguments) {
        return command(folder, environment, commandLine(before, arguments));
    }

    static List<String> commandLine(List<String> before, String... arguments) {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "lv.vienreiz.cli.Main"));
        command.addAll(List.of(arguments));
        return command;
    }

    static Run command(Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            Run run = new Run(process.waitFor(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
