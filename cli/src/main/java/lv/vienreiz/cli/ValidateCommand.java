// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import lv.vienreiz.cpsv.CpsvShapes;
import lv.vienreiz.document.Documents;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.LatvianDay;
import lv.vienreiz.rule.RuleSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Mixin
    private RuleOptions chosen = new RuleOptions();

    @Option(names = "--strict", descriptionKey = "validate.strict")
    private boolean strict;

    @Option(names = "--shapes", paramLabel = "FILE", descriptionKey = "validate.shapes")
    private @Nullable String shapes;

    @Option(names = "--gateway", descriptionKey = "validate.gateway")
    private boolean gateway;

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "validate.format")
    private Format format = Format.TEXT;

    @Spec
    private @Nullable CommandSpec spec;

    private Tally tally = Tally.NOTHING;

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<Input> inputs = new ArrayList<>();
        new Inputs(session.in()).each(files, inputs::add);
        DocumentCheck check = new DocumentCheck(rules().among(bundle(inputs)), shapes(), strict, gateway());
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
                if (input instanceof Input.Text text && !RdfTexts.isRdf(text.bytes())) {
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

    private RuleSet rules() {
        return chosen.rules(session, Objects.requireNonNull(spec).commandLine());
    }

    private Optional<CpsvShapes> shapes() {
        if (shapes == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(CpsvShapes.load(Path.of(shapes)));
        } catch (IOException | IllegalArgumentException unusable) {
            throw Misuse.of(
                    Objects.requireNonNull(spec).commandLine(), session.say("validate.noShapes", "file", shapes));
        }
    }

    private Optional<LocalDate> gateway() {
        return gateway
                ? Optional.of(chosen.asOf().orElseGet(() -> LatvianDay.today(Clock.systemUTC())))
                : Optional.empty();
    }

    private Report report() throws IOException {
        return switch (format) {
            case TEXT -> new TextReport(session, chosen);
            case JSON -> new JsonReport(session, chosen);
            case SARIF -> new SarifReport(session, chosen);
        };
    }
}
