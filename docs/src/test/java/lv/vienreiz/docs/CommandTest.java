// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Every command that a page tells people to type exists, with its subcommand and its options. */
class CommandTest {

    private static final Set<String> FOREIGN = Set.of("mvn", "git", "curl");

    private static final Set<String> MAVEN_OPTIONS = Set.of(
            "-q",
            "-B",
            "-pl",
            "-am",
            "-Dquick",
            "-DskipTests",
            "-Dtest",
            "-Dgolden",
            "-Dsurefire.failIfNoSpecifiedTests");

    @Test
    void namesOnlyProgramsThatAreThere() throws IOException {
        assertThat(commands()).isNotEmpty().allSatisfy(command -> {
            String program = command.split(" ", -1)[0];

            assertThat(FOREIGN.contains(program) || Files.isExecutable(Page.ROOT.resolve(program)))
                    .as(command)
                    .isTrue();
        });
    }

    @Test
    void namesOnlyModulesAndSwitchesOfTheBuild() throws IOException {
        assertThat(commands().stream().filter(command -> command.startsWith("mvn ")))
                .allSatisfy(command -> {
                    String before = "";
                    for (String word : command.split(" ", -1)) {
                        if (word.startsWith("-")) {
                            assertThat(MAVEN_OPTIONS).as(command).contains(word.split("=", -1)[0]);
                        }
                        if (before.equals("-pl")) {
                            assertThat(Page.ROOT.resolve(word).resolve("pom.xml"))
                                    .exists();
                        }
                        before = word;
                    }
                });
    }

    @Test
    void namesOnlySubcommandsAndOptionsOfVienreiz() throws Exception {
        for (String command : commands()) {
            if (command.startsWith("./vienreiz ")) {
                String[] words = command.split(" ", -1);
                String help = help(words[1], words.length > 2 ? words[2] : "");
                for (String word : words) {
                    if (word.startsWith("--")) {
                        assertThat(help).as(command).contains(word.split("=", -1)[0]);
                    }
                }
            }
        }
    }

    /** Of a command that has parts, such as {@code journal verify}, the part has the options. */
    private static String help(String subcommand, String next) throws IOException, InterruptedException {
        boolean part = Set.of("journal", "outbox").contains(subcommand) && next.matches("[a-z]+");
        return part ? help(subcommand + " " + next) : help(subcommand);
    }

    private static String help(String subcommand) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "lv.vienreiz.cli.Main"));
        command.addAll(List.of(subcommand.split(" ", -1)));
        command.add("--help");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("vienreiz %s: %s", subcommand, said).isZero();
        return said;
    }

    private static List<String> commands() throws IOException {
        Set<String> commands = new LinkedHashSet<>();
        for (Page page : Page.all()) {
            page.blocks("sh").forEach(block -> block.group()
                    .replace("\\\n", " ")
                    .lines()
                    .filter(line -> !line.startsWith("```") && !line.isBlank())
                    .map(line -> line.replaceAll(" +#.*$", "").strip())
                    .forEach(commands::add));
        }
        return List.copyOf(commands);
    }
}
