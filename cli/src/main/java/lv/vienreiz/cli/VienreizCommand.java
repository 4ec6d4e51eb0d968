// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself, which does nothing without a subcommand but say how it is used. */
@Command(name = "vienreiz", versionProvider = ProgramVersion.class)
final class VienreizCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    private @Nullable CommandSpec spec;

    VienreizCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(session.err());
        }
        return Exit.UNREADABLE.code();
    }
}
