// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import lv.vienreiz.appraisal.EconomicAppraisal;
import lv.vienreiz.cli.Input.Reason;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Reading;
import lv.vienreiz.economics.AppraisalResult;
import lv.vienreiz.economics.AppraisalText;
import lv.vienreiz.economics.Appraiser;
import lv.vienreiz.economics.Figure;
import lv.vienreiz.economics.Statement;
import lv.vienreiz.economics.StatementKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Computes what economic appraisals come to. */
@Command(name = "economics", versionProvider = ProgramVersion.class)
final class EconomicsCommand implements Callable<Integer> {

    /** A form of the result. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String SCHEMA = "urn:vienreiz:economics-report:1.0";

    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "economics.file")
    private List<String> files = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "economics.format")
    private Format format = Format.TEXT;

    private Exit exit = Exit.FINE;

    EconomicsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        List<Map.Entry<String, AppraisalResult>> results = new ArrayList<>();
        new Inputs(session.in()).each(files, input -> add(input, results));
        if (format == Format.JSON) {
            json(results);
        } else {
            results.forEach(result -> session.out().print(AppraisalText.of(result.getValue(), session.language())));
        }
        return exit.code();
    }

    private void add(Input input, List<Map.Entry<String, AppraisalResult>> results) {
        if (input instanceof Input.Trouble trouble) {
            Reason reason = trouble.reason();
            session.err().println("vienreiz: " + input.name() + ": " + reason.words(session.words()));
            exit = exit.orWorse(Exit.UNREADABLE);
            return;
        }
        Reading<?> reading = Documents.read(((Input.Text) input).bytes());
        boolean other = reading.found()
                .filter(found -> !(found instanceof EconomicAppraisal))
                .isPresent();
        if (other) {
            session.err().println("vienreiz: " + session.say("economics.other", "file", input.name()));
            exit = exit.orWorse(Exit.UNREADABLE);
            return;
        }
        for (Finding finding : reading.findings()) {
            session.err().println(TextReport.line(input.name(), finding, session));
        }
        exit = exit.orWorse(Exit.of(reading.findings()));
        if (reading.findings().hasErrors()) {
            session.err().println("vienreiz: " + session.say("economics.unsound", "file", input.name()));
            return;
        }
        reading.found().map(EconomicAppraisal.class::cast).ifPresent(appraisal -> {
            AppraisalResult result = Appraiser.appraise(appraisal);
            results.add(Map.entry(input.name(), result));
            if (result.of(StatementKind.LINE_LEFT_OUT).findAny().isPresent()) {
                exit = exit.orWorse(Exit.FINDINGS);
            }
        });
    }

    private void json(List<Map.Entry<String, AppraisalResult>> results) throws IOException {
        JsonGenerator json = JsonOut.to(session.out());
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", ProgramVersion.number());
        json.writeStringField("language", session.language().code());
        json.writeArrayFieldStart("appraisals");
        for (Map.Entry<String, AppraisalResult> result : results) {
            json(result.getKey(), result.getValue(), json);
        }
        json.writeEndArray();
        json.writeEndObject();
        JsonOut.end(json);
    }

    private void json(String file, AppraisalResult result, JsonGenerator json) throws IOException {
        EconomicAppraisal appraisal = result.appraisal();
        json.writeStartObject();
        json.writeStringField("file", file);
        json.writeStringField("id", appraisal.id().value());
        json.writeStringField("name", appraisal.name().inOrFirst(session.language()));
        json.writeStringField("currency", appraisal.currency());
        json.writeArrayFieldStart("statements");
        for (Statement statement : result.statements()) {
            json.writeStartObject();
            json.writeStringField("kind", statement.kind().name());
            if (statement.subject().isPresent()) {
                json.writeStringField("subject", statement.subject().get().inOrFirst(session.language()));
            }
            json.writeArrayFieldStart("figures");
            for (Figure figure : statement.figures()) {
                json.writeStartObject();
                json.writeStringField("name", figure.name());
                json.writeStringField("value", figure.value().toPlainString());
                json.writeStringField("unit", figure.unit().name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("text", AppraisalText.of(statement, appraisal.currency(), session.language()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
