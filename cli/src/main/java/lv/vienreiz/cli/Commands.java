// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/** Every subcommand, in the order of the help. A new one is a class with {@code @Command} and a line in {@link #all}. */
final class Commands {

    private Commands() {}

    static CommandLine of(Session session) {
        CommandLine line = command(new VienreizCommand(session));
        for (Object command : all(session)) {
            CommandLine subcommand = command(command);
            if (command instanceof CommandGroup group) {
                group.commands().forEach(part -> subcommand.addSubcommand(command(part)));
            }
            line.addSubcommand(subcommand);
        }
        return line.setResourceBundle(session.words().bundle())
                .setOut(new PrintWriter(session.out(), true, UTF_8))
                .setErr(new PrintWriter(session.err(), true, UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setParameterExceptionHandler(new Misuse(session))
                .setExecutionExceptionHandler(new Defects(session));
    }

    private static CommandLine command(Object command) {
        return new CommandLine(command).addMixin("common", new CommonOptions());
    }

    private static List<Object> all(Session session) {
        return List.of(
                new DemoCommand(session),
                new ValidateCommand(session),
                new ConvertCommand(session),
                new PlanCommand(session),
                new AssessCommand(session),
                new EconomicsCommand(session),
                new StatsCommand(session),
                new OutboxCommand(session),
                new SchemaCommand(session),
                new RulesCommand(session),
                new EmulateCommand(session),
                new JournalCommand(session));
    }
}
