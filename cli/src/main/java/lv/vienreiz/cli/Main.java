// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

/** The start of the {@code vienreiz} command. It ends with 0 fine, 1 findings of severity error, 2 unreadable input or usage. */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the process.
     *
     * @param arguments a subcommand and its options
     */
    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofProcess(), arguments).code());
    }

    static Exit run(Terminal terminal, String... arguments) {
        Session session = Session.of(terminal, arguments);
        try {
            Exit exit = Exit.of(Commands.of(session).execute(arguments));
            return terminal.isWhole() ? exit : unwritten(session);
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            return Defects.report(exhausted, session);
        } finally {
            terminal.flush();
        }
    }

    /** What was to stand on standard output is not there, or not whole, whatever the command itself knows of it. */
    private static Exit unwritten(Session session) {
        session.err().println("vienreiz: " + session.say("unwritten"));
        return Exit.UNREADABLE;
    }
}
