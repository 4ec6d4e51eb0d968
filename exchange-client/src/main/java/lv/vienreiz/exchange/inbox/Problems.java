// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.Language;

/** Writes what is wrong as a problem document (RFC 9457). */
final class Problems {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_FINDINGS = 50;

    private Problems() {}

    static Result document(Trouble trouble, Optional<String> code, Language language) {
        Problem problem = trouble.problem();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("type", "urn:vienreiz:problem:" + problem.code());
            json.writeStringField("title", problem.title(language));
            json.writeNumberField("status", problem.status());
            json.writeStringField(
                    "detail",
                    trouble.reason()
                            .map(text -> text.inOrFirst(language))
                            .orElseGet(() -> problem.detail(language, trouble.facts())));
            if (code.isPresent()) {
                json.writeStringField("code", code.get());
            }
            findings(json, trouble, language);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Result(problem.status(), "application/problem+json", bytes.toByteArray());
    }

    private static void findings(JsonGenerator json, Trouble trouble, Language language) throws IOException {
        List<Finding> errors = trouble.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .limit(MOST_FINDINGS)
                .toList();
        if (errors.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("errors");
        for (Finding error : errors) {
            json.writeStartObject();
            json.writeStringField("rule", error.rule().id().value());
            json.writeStringField("pointer", error.location().path());
            json.writeStringField("detail", error.text(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
