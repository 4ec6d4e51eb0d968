// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import lv.vienreiz.exchange.journal.JournalReader;
import lv.vienreiz.exchange.journal.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells whether a journal is whole. It ends with 0 whole, 1 flaws found, 2 it cannot be read. */
@Command(name = "verify", versionProvider = ProgramVersion.class)
final class JournalVerifyCommand implements Callable<Integer> {

    /** A form of the verdict. */
    enum VerdictForm {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Mixin
    private final JournalPlace place = new JournalPlace();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "journal.verify.format")
    private VerdictForm format = VerdictForm.TEXT;

    JournalVerifyCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Verdict> verdict = place.read(session, JournalReader::verify);
        if (verdict.isEmpty()) {
            return Exit.UNREADABLE.code();
        }
        if (format == VerdictForm.JSON) {
            VerdictReport.json(verdict.get(), session);
        } else {
            VerdictReport.text(verdict.get(), session);
        }
        return (verdict.get().isWhole() ? Exit.FINE : Exit.FINDINGS).code();
    }
}
