// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Another process that runs a main class of the tests. */
public final class ChildJvm {

    private ChildJvm() {}

    /** Starts a main class with everything of this process's class path and module path that passes a filter. */
    public static Process start(Class<?> main, Predicate<String> classPath, String... arguments) throws IOException {
        return start(main, classPath, Map.of(), arguments);
    }

    /** The same with additions to the environment. */
    public static Process start(
            Class<?> main, Predicate<String> classPath, Map<String, String> environment, String... arguments)
            throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command(main, classPath, arguments)).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Starts a main class by another command, such as one that changes the umask first. */
    public static Process start(List<String> by, Class<?> main, Predicate<String> classPath, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(by);
        command.addAll(command(main, classPath, arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Starts a main class with all of this process's class path and module path, and has its log written to a file. */
    public static Process start(Class<?> main, Path log, String... arguments) throws IOException {
        return new ProcessBuilder(command(main, entry -> true, arguments))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Starts a main class by way of another command, such as one that changes the umask first. */
    public static Process start(List<String> by, Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(by);
        command.addAll(command(main, entry -> true, arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> command(Class<?> main, Predicate<String> classPath, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-cp"));
        command.add(entries().filter(classPath).collect(Collectors.joining(File.pathSeparator)));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Everything of this process's class path and module path. */
    static java.util.stream.Stream<String> entries() {
        return Arrays.stream(new String[] {
                    System.getProperty("java.class.path", ""), System.getProperty("jdk.module.path", "")
                })
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator)))
                .filter(entry -> !entry.isEmpty());
    }
}
