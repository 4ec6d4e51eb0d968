// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds what can be done with an access journal. */
@Command(name = "journal", versionProvider = ProgramVersion.class)
final class JournalCommand implements Callable<Integer>, CommandGroup {

    private final Session session;

    @Spec
    private @Nullable CommandSpec spec;

    JournalCommand(Session session) {
        this.session = session;
    }

    @Override
    public List<Object> commands() {
        return List.of(new JournalVerifyCommand(session), new JournalExtractCommand(session));
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(session.err());
        }
        return Exit.UNREADABLE.code();
    }
}
