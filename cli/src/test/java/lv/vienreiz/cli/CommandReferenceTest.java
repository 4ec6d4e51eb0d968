// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The page of commands says what the commands themselves say. */
class CommandReferenceTest {

    private static final Path PAGE = Path.of("../docs/reference/command-line.md");
    private static final String HEAD = """
            # Command line

            `./vienreiz COMMAND`; each command explains itself by `--help`, here as it is printed, and speaks Latvian with `--lang lv`. It
            ends with 0 where all is well, 1 where there are findings of severity error, and 2 where it was misused or cannot read its input.

            What a command finds or makes goes to standard output, everything else to standard error. `--format json` is for programs: each
            such output is a document with a schema of its own, or keeps a published form (SARIF 2.1.0).
            """;

    private static String page() {
        Session session = Session.of(new Terminal(
                InputStream.nullInputStream(),
                Terminal.utf8(OutputStream.nullOutputStream(), false),
                Terminal.utf8(OutputStream.nullOutputStream(), true),
                Map.of("LANG", "en_US.UTF-8")));
        StringBuilder page = new StringBuilder(HEAD);
        Commands.of(session).getSubcommands().values().forEach(command -> describe(command, "##", page));
        return page.toString();
    }

    private static void describe(CommandLine command, String heading, StringBuilder page) {
        String usage = command.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing();
        page.append("\n%s %s\n\n```text\n%s\n```\n".formatted(heading, command.getCommandName(), usage));
        command.getSubcommands().values().forEach(part -> describe(part, heading + "#", page));
    }

    @Test
    void thePageSaysWhatTheCommandsSay() throws IOException {
        String page = page();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(PAGE, page);
        }

        assertThat(PAGE).as("refresh it by -Dgolden=update").content().isEqualTo(page);
    }
}
