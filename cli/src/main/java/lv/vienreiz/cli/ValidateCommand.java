// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import lv.vienreiz.document.Documents;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks documents and says everything that is wrong with them. */
@Command(name = "validate", versionProvider = ProgramVersion.class)
final class ValidateCommand implements Callable<Integer> {

    /** A form of the report. */
    enum Format {
        TEXT,
        JSON,
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "validate.file")
    private List<String> files = List.of();

    @Option(names = "--profile", paramLabel = "P-2019|M-2013", descriptionKey = "validate.profile")
    private Profile profile = Profile.P_2019;

    @Option(names = "--strict", descriptionKey = "validate.strict")
    private boolean strict;

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "validate.format")
    private Format format = Format.TEXT;

    private Tally tally = Tally.NOTHING;

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> inputs = new ArrayList<>();
        new Inputs(session.in()).each(files, inputs::add);
        DocumentCheck check = new DocumentCheck(RuleSet.of(profile).among(bundle(inputs)), strict);
        Report report = report();
        inputs.forEach(input -> add(check.check(input), report));
        report.end(tally);
        return tally.exit().code();
    }

    /** Several documents are checked among each other; a pipe cannot be read twice, so their texts stay in memory. */
    private static Bundle bundle(List<Input> inputs) {
        List<Object> documents = new ArrayList<>();
        if (inputs.size() > 1) {
            for (Input input : inputs) {
                if (input instanceof Input.Text text) {
                    Documents.read(text.bytes()).found().ifPresent(documents::add);
                }
            }
        }
        return Bundle.of(documents);
    }

    private void add(Checked checked, Report report) {
        tally = tally.with(checked);
        try {
            report.add(checked);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Report report() throws IOException {
        return switch (format) {
            case TEXT -> new TextReport(session);
            case JSON -> new JsonReport(session, profile);
            case SARIF -> new SarifReport(session);
        };
    }
}
