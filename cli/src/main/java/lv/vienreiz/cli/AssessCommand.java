// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.improvement.Snapshot;
import lv.vienreiz.assessment.improvement.Standing;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.AssessmentModels;
import lv.vienreiz.assessment.report.ReportCsv;
import lv.vienreiz.assessment.report.ReportDetail;
import lv.vienreiz.assessment.report.ReportMarkdown;
import lv.vienreiz.cli.Input.Reason;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.pages.ReportPage;
import lv.vienreiz.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses services by a model, and reports where they stand, why, and what to do next. */
@Command(name = "assess", versionProvider = ProgramVersion.class)
final class AssessCommand implements Callable<Integer> {

    /** A form of the report. */
    enum Form {
        MD,
        HTML,
        JSON,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How much is told. */
    enum Detail {
        SUMMARY,
        DETAILED,
        DIAGNOSTIC;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "PORTFOLIO", descriptionKey = "assess.portfolio")
    private List<String> files = List.of();

    @Option(names = "--model", paramLabel = "ID|FILE", descriptionKey = "assess.model")
    private String model = "service-maturity";

    @Option(names = "--report", paramLabel = "md|html|json|csv", descriptionKey = "assess.report")
    private Form form = Form.MD;

    @Option(names = "--detail", paramLabel = "summary|detailed|diagnostic", descriptionKey = "assess.detail")
    private Detail detail = Detail.SUMMARY;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "assess.asOf")
    private @Nullable LocalDate asOf;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "assess.out")
    private @Nullable Path out;

    @Option(names = "--sector", paramLabel = "PLACE", descriptionKey = "assess.sector")
    private @Nullable String sector;

    @Option(names = "--state", paramLabel = "PLACE", descriptionKey = "assess.state")
    private @Nullable String state;

    @Option(names = "--since", paramLabel = "[DATE=]PLACE", descriptionKey = "assess.since")
    private List<String> since = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    AssessCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Path folder = out == null ? null : out.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return unwritten(Reason.MISSING).code();
        }
        Optional<AssessmentModel> chosen = AssessmentModels.find(model).or(this::modelOfFile);
        if (chosen.isEmpty()) {
            return Exit.UNREADABLE.code();
        }
        AssessedPlaces places = new AssessedPlaces(
                chosen.get(), session, Objects.requireNonNull(spec).commandLine(), Clock.systemUTC());
        List<Snapshot> earlier = since.stream().map(places::snapshot).toList();
        Optional<Standing> ofSector =
                Optional.ofNullable(sector).map(place -> places.snapshot(place).standing());
        Optional<Standing> ofState =
                Optional.ofNullable(state).map(place -> places.snapshot(place).standing());
        Optional<PortfolioAssessment> portfolio = places.portfolio(files, Optional.ofNullable(asOf));
        if (portfolio.isPresent()) {
            PortfolioAssessment now = portfolio.get();
            Told told =
                    new Told(now, AssessedPlaces.comparison(now, ofSector, ofState), places.development(earlier, now));
            return write(told).orWorse(places.exit()).code();
        }
        return places.exit().code();
    }

    private Optional<AssessmentModel> modelOfFile() {
        Input input = new Inputs(session.in()).read(model);
        if (input instanceof Input.Trouble trouble) {
            String words = trouble.reason().words(session.words());
            session.err()
                    .println("vienreiz: " + trouble.name() + ": " + words + " "
                            + session.say("assess.models", "models", String.join(", ", AssessmentModels.names())));
            return Optional.empty();
        }
        Reading<AssessmentModel> reading = AssessmentModel.read(((Input.Text) input).bytes());
        for (Finding finding : reading.findings()) {
            session.err().println(TextReport.line(input.name(), finding, session));
        }
        return Exit.of(reading.findings()) == Exit.FINE ? reading.found() : Optional.empty();
    }

    private Exit write(Told told) {
        byte[] bytes = bytes(told);
        if (out == null) {
            session.out().write(bytes, 0, bytes.length);
            session.out().flush();
            return Exit.FINE;
        }
        try {
            WholeFile.write(out, bytes);
            session.err().println(session.say("assess.written", "file", out));
            return Exit.FINE;
        } catch (IOException failed) {
            return unwritten(Inputs.reason(failed));
        }
    }

    private Exit unwritten(Reason reason) {
        session.err().println("vienreiz: " + out + ": " + reason.wordsOfWriting(session.words()));
        return Exit.UNREADABLE;
    }

    private byte[] bytes(Told told) {
        ReportDetail wanted = ReportDetail.valueOf(detail.name());
        Language language = session.language();
        return switch (form) {
            case JSON -> Documents.bytes(told.report(wanted), WrittenForm.JSON);
            case MD -> ReportMarkdown.of(told.report(wanted), language).getBytes(StandardCharsets.UTF_8);
            case CSV -> ReportCsv.of(told.report(wanted), language).getBytes(StandardCharsets.UTF_8);
            case HTML -> page(told, wanted).getBytes(StandardCharsets.UTF_8);
        };
    }

    private String page(Told told, ReportDetail wanted) {
        boolean latvianFirst = session.language().equals(Language.LATVIAN);
        ReportPage page = told.page(
                wanted,
                latvianFirst ? Language.LATVIAN : Language.ENGLISH,
                latvianFirst ? Language.ENGLISH : Language.LATVIAN);
        try {
            return told.charted(page).html();
        } catch (IllegalStateException noFonts) {
            session.err()
                    .println("vienreiz: "
                            + session.say("assess.noCharts", "reason", String.valueOf(noFonts.getMessage())));
            return page.html();
        }
    }
}
