// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher script in a checkout of its own, with the real Java and a build that only leaves the jar behind. */
class LauncherTest {

    private static final String TOOLS = "/usr/bin:/bin";

    @TempDir
    private Path folder;

    private Path home;
    private Path tools;
    private Path java;

    @BeforeEach
    void makeACheckout() throws IOException {
        home = Files.createDirectories(folder.resolve("mape ar atstarpēm"));
        tools = Files.createDirectories(folder.resolve("tools"));
        java = Path.of(System.getProperty("java.home"));
        Files.copy(Path.of("..", "vienreiz"), home.resolve("vienreiz"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.createDirectories(home.resolve("cli/src/main/java"));
        Files.writeString(home.resolve("pom.xml"), "<project/>");
        Files.writeString(home.resolve("cli/src/main/java/Main.java"), "class Main {}");
        Files.writeString(folder.resolve("good permit.json"), Permits.GOOD);
        jar(folder.resolve("built.jar"));
        tool(
                "mvn",
                "echo \"$PWD $*\" >> '" + folder.resolve("builds") + "'\n" + "mkdir -p cli/target/lib && cp '"
                        + folder.resolve("built.jar") + "' cli/target/lib/vienreiz.jar\n");
    }

    /** A jar as the build makes it: nothing but a manifest that names the main class and the class path. */
    private static void jar(Path file) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "lv.vienreiz.cli.Main");
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Arrays.stream(classPath.split(":"))
                                .map(entry -> Path.of(entry).toUri().toString())
                                .collect(Collectors.joining(" ")));
        try (OutputStream out = Files.newOutputStream(file)) {
            new JarOutputStream(out, manifest).close();
        }
    }

    private void tool(String name, String script) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Run launch(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(home.resolve("vienreiz").toString()));
        command.addAll(List.of(arguments));
        return Run.command(folder, environment, command);
    }

    private Run launch(String... arguments) {
        return launch(Map.of("PATH", tools + ":" + TOOLS, "JAVA_HOME", java.toString()), arguments);
    }

    private List<String> builds() throws IOException {
        Path log = folder.resolve("builds");
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    @Test
    void buildsOnceAndPassesArgumentsThroughFromAnyFolder() throws IOException {
        Run first = launch("validate", "good permit.json");
        Run second = launch("validate", "good permit.json", "--lang", "lv");

        assertThat(first.out()).startsWith("Checked: 1; errors: 0");
        assertThat(second.out()).startsWith("Pārbaudīti: 1; kļūdas: 0");
        assertThat(first.err() + second.err()).isEmpty();
        assertThat(first.exit() + second.exit()).isZero();
        assertThat(builds()).containsExactly(home.toRealPath() + " -q -Dquick -DskipTests -pl cli -am package");
    }

    @Test
    void passesTheExitCodeOn() {
        assertThat(launch("validate", "none.json").exit()).isEqualTo(2);
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws IOException {
        launch("--version");
        Instant later = Files.getLastModifiedTime(home.resolve("cli/target/vienreiz.stamp"))
                .toInstant()
                .plusSeconds(2);
        Files.setLastModifiedTime(home.resolve("cli/src/main/java/Main.java"), FileTime.from(later));
        launch("--version");

        assertThat(builds()).hasSize(2);
    }

    @Test
    void worksThroughALinkAndInALocaleWithoutUtf8() throws IOException {
        Files.createSymbolicLink(tools.resolve("vr"), home.resolve("vienreiz"));
        Files.writeString(folder.resolve("atļauja.json"), Permits.GOOD);

        Run run = Run.command(
                folder,
                Map.of("PATH", tools + ":" + TOOLS, "JAVA_HOME", java.toString(), "LANG", "lv_LV"),
                List.of(tools.resolve("vr").toString(), "validate", "atļauja.json", "ē.json"));

        assertThat(run.err()).isEqualTo("vienreiz: ē.json: tāda faila nav. Pārbaudiet nosaukumu.\n");
        assertThat(run.out()).startsWith("Pārbaudīti: 2; kļūdas: 0;");
    }

    @Test
    void showsWhyTheBuildFailed() throws IOException {
        tool("mvn", "echo 'no such module'; exit 1\n");

        Run run = launch("--version");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no such module\n", "vienreiz: the build failed; all of its output is in ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void tellsWhichToolIsMissing() throws IOException {
        Path bare = Files.createDirectories(folder.resolve("bare"));
        for (String name : List.of("sh", "dirname", "find", "head", "sed", "rm", "mkdir", "touch", "tail", "mv")) {
            Files.createSymbolicLink(bare.resolve(name), Path.of("/usr/bin", name));
        }

        Run noJava = launch(Map.of("PATH", bare.toString(), "JAVA_HOME", ""), "--version");
        Run wrongHome = launch(Map.of("PATH", bare.toString(), "JAVA_HOME", "/none"), "--version");
        Run noMaven = launch(Map.of("PATH", bare.toString(), "JAVA_HOME", java.toString()), "--version");

        assertThat(noJava.err())
                .isEqualTo("vienreiz: java was not found. Install a Java 17 or newer, or set JAVA_HOME.\n");
        assertThat(wrongHome.err()).startsWith("vienreiz: JAVA_HOME is /none, but there is no bin/java in it.");
        assertThat(noMaven.err()).startsWith("vienreiz: mvn was not found, and there is something to build.");
        assertThat(List.of(noJava.exit(), wrongHome.exit(), noMaven.exit())).containsOnly(2);
    }

    @Test
    void refusesAJavaThatIsTooOld() throws IOException {
        tool("java", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        Map<String, String> old = Map.of("PATH", tools + ":" + TOOLS, "JAVA_HOME", "");

        Run beforeBuilding = launch(old, "--version");
        List<String> builds = builds();
        launch("--version");
        Run afterBuilding = launch(old, "--version");

        assertThat(beforeBuilding.err()).contains("is version 11.0.2. Install a Java 17 or newer");
        assertThat(afterBuilding.err()).isEqualTo(beforeBuilding.err());
        assertThat(List.of(beforeBuilding.exit(), afterBuilding.exit())).containsOnly(2);
        assertThat(builds).isEmpty();
    }
}
