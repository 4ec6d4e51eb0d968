// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import lv.vienreiz.cli.Input.Reason;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Position;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.SwitchedOff;

/** A report for programs, in the form of {@code validation-report-1.0.schema.json}. */
final class JsonReport implements Report {

    private static final String SCHEMA = "urn:vienreiz:validation-report:1.0";

    private final Session session;
    private final JsonGenerator json;

    JsonReport(Session session, RuleOptions chosen) throws IOException {
        this.session = session;
        json = JsonOut.to(session.out());
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", ProgramVersion.number());
        json.writeStringField("profile", chosen.profile().code());
        json.writeStringField("language", session.language().code());
        json.writeArrayFieldStart("switchedOff");
        for (SwitchedOff off : chosen.switchedOff()) {
            json.writeStartObject();
            json.writeStringField("rule", off.rule().value());
            json.writeStringField("reason", off.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("files");
    }

    @Override
    public void add(Checked checked) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", checked.name());
        if (checked.kind().isPresent()) {
            json.writeStringField("kind", checked.kind().get());
        }
        json.writeStringField("result", word(checked.exit()));
        if (checked.trouble().isPresent()) {
            trouble(checked.trouble().get());
        }
        json.writeArrayFieldStart("findings");
        for (Finding finding : checked.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("skipped");
        for (RuleId rule : checked.findings().skipped()) {
            json.writeString(rule.value());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void trouble(Reason reason) throws IOException {
        json.writeObjectFieldStart("trouble");
        json.writeStringField("reason", word(reason));
        json.writeStringField("text", reason.words(session.words()));
        json.writeEndObject();
    }

    private void finding(Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id().value());
        if (!finding.variant().isEmpty()) {
            json.writeStringField("variant", finding.variant());
        }
        json.writeStringField("severity", word(finding.severity()));
        json.writeStringField("path", finding.location().path());
        if (finding.location().position().isPresent()) {
            Position position = finding.location().position().get();
            json.writeNumberField("line", position.line());
            json.writeNumberField("column", position.column());
        }
        json.writeStringField("text", finding.text(session.language()));
        json.writeStringField("source", finding.rule().source());
        json.writeObjectFieldStart("arguments");
        for (Map.Entry<String, String> argument : new TreeMap<>(finding.arguments()).entrySet()) {
            json.writeStringField(argument.getKey(), argument.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void end(Tally tally) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("files", tally.files());
        json.writeNumberField("errors", tally.errors());
        json.writeNumberField("warnings", tally.warnings());
        json.writeNumberField("information", tally.information());
        json.writeNumberField("skipped", tally.skipped());
        json.writeNumberField("unreadable", tally.unreadable());
        json.writeNumberField("exit", tally.exit().code());
        json.writeEndObject();
        json.writeEndObject();
        JsonOut.end(json);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
