// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line how the command was misused, and in a second where its use is explained. */
final class Misuse implements IParameterExceptionHandler {

    private final Session session;

    Misuse(Session session) {
        this.session = session;
    }

    @Override
    public int handleParseException(ParameterException misuse, String[] arguments) {
        String command = misuse.getCommandLine().getCommandSpec().qualifiedName();
        session.err().println("vienreiz: " + words(misuse, arguments));
        session.err().println(session.say("usage.help", "command", command));
        return Exit.UNREADABLE.code();
    }

    private String words(ParameterException misuse, String... arguments) {
        if (misuse instanceof UsageException) {
            return String.valueOf(misuse.getMessage());
        }
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (misuse instanceof MissingParameterException missing) {
            return missing(missing, arguments);
        }
        if (misuse instanceof OverwrittenOptionException twice) {
            return session.say("usage.twice", "name", name(twice.getOverwritten()));
        }
        ArgSpec argument = misuse.getArgSpec();
        if (argument == null) {
            return session.say(
                    "usage.wrong",
                    "found",
                    String.join(" ", misuse.getCommandLine().getParseResult().originalArgs()));
        }
        if (misuse.getValue() == null) {
            return session.say("usage.valueless", "name", name(argument));
        }
        return value(argument, misuse.getValue());
    }

    private String value(ArgSpec argument, String found) {
        Iterable<String> candidates = argument.completionCandidates();
        String codes = candidates == null
                ? argument.paramLabel()
                : StreamSupport.stream(candidates.spliterator(), false).collect(Collectors.joining(", "));
        return session.say("usage.value", "name", name(argument), "found", found, "codes", codes);
    }

    private String unmatched(UnmatchedArgumentException misuse) {
        String found =
                misuse.getUnmatched().isEmpty() ? "" : misuse.getUnmatched().get(0);
        List<String> near = new ArrayList<>(misuse.getSuggestions());
        String text = session.say(key(misuse), "found", found);
        return near.isEmpty() ? text : text + " " + session.say("usage.nearest", "nearest", near.get(0));
    }

    private static String key(UnmatchedArgumentException misuse) {
        if (misuse.isUnknownOption()) {
            return "usage.option";
        }
        return misuse.getCommandLine().getParent() == null ? "usage.command" : "usage.argument";
    }

    private String missing(MissingParameterException misuse, String... arguments) {
        ArgSpec first = misuse.getMissing().get(0);
        if (first instanceof OptionSpec option && List.of(arguments).contains(option.longestName())) {
            return session.say("usage.valueless", "name", name(first));
        }
        Set<String> names = new LinkedHashSet<>();
        for (ArgSpec missing : misuse.getMissing()) {
            if (missing instanceof PositionalParamSpec position) {
                // picocli names the first alone; those behind it are missing as well
                misuse.getCommandLine().getCommandSpec().positionalParameters().stream()
                        .filter(other -> other.required()
                                && other.index().min() >= position.index().min())
                        .forEach(other -> names.add(name(other)));
            } else {
                names.add(name(missing));
            }
        }
        return session.say("usage.missing", "names", String.join(", ", names));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Makes the exception for a misuse that only the command itself can see. */
    static ParameterException of(CommandLine command, String text) {
        return new UsageException(command, text);
    }

    /** A misuse that is already in words of the chosen language. */
    private static final class UsageException extends ParameterException {

        private static final long serialVersionUID = 1L;

        UsageException(CommandLine command, String text) {
            super(command, text);
        }
    }
}
