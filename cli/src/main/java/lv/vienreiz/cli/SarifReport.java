// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Position;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.Rule.Aspect;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.SwitchedOff;

/** A report in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which build servers show beside the lines. */
final class SarifReport implements Report {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Session session;
    private final RuleOptions chosen;
    private final JsonGenerator json;
    private final Map<Rule, Integer> rules = new LinkedHashMap<>();
    private final List<Checked> troubles = new ArrayList<>();
    private final Fingerprints fingerprints = new Fingerprints();

    SarifReport(Session session, RuleOptions chosen) throws IOException {
        this.session = session;
        this.chosen = chosen;
        json = JsonOut.to(session.out());
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeStringField("language", session.language().code());
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
    }

    @Override
    public void add(Checked checked) throws IOException {
        if (checked.trouble().isPresent()) {
            troubles.add(checked);
        }
        for (Finding finding : checked.findings()) {
            result(checked.name(), finding);
        }
    }

    private void result(String name, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id().value());
        json.writeNumberField("ruleIndex", rules.computeIfAbsent(finding.rule(), rule -> rules.size()));
        json.writeStringField("level", level(finding.severity()));
        message("message", finding.text(session.language()));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(name);
        json.writeObjectFieldStart("region");
        Position position = finding.location().position().orElse(new Position(1, 1));
        json.writeNumberField("startLine", position.line());
        json.writeNumberField("startColumn", position.column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", finding.location().path());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("vienreizFinding/v1", fingerprints.of(name, finding));
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void end(Tally tally) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "vienreiz");
        json.writeStringField("version", ProgramVersion.number());
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules.keySet()) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", troubles.isEmpty());
        json.writeNumberField("exitCode", tally.exit().code());
        switchedOff();
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (Checked trouble : troubles) {
            notification(trouble);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        JsonOut.end(json);
    }

    /** A rule that is not run says so as an override of its configuration, with the reason. */
    private void switchedOff() throws IOException {
        json.writeArrayFieldStart("ruleConfigurationOverrides");
        for (SwitchedOff off : chosen.switchedOff()) {
            json.writeStartObject();
            json.writeObjectFieldStart("descriptor");
            json.writeStringField("id", off.rule().value());
            json.writeEndObject();
            json.writeObjectFieldStart("configuration");
            json.writeBooleanField("enabled", false);
            json.writeEndObject();
            json.writeObjectFieldStart("properties");
            json.writeStringField("reason", off.reason());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void rule(Rule rule) throws IOException {
        String title = RuleTexts.general(rule, Aspect.TITLE, session.language());
        String mend = RuleTexts.general(rule, Aspect.MEND, session.language());
        json.writeStartObject();
        json.writeStringField("id", rule.id().value());
        message("shortDescription", title);
        message("fullDescription", title + " [" + rule.source() + "]");
        message("help", mend.isEmpty() ? title : title + " " + mend);
        json.writeEndObject();
    }

    private void notification(Checked trouble) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", "error");
        message("message", trouble.trouble().orElseThrow().words(session.words()));
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        artifact(trouble.name());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void message(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void artifact(String name) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", ArtifactName.uri(name));
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "note";
        };
    }
}
