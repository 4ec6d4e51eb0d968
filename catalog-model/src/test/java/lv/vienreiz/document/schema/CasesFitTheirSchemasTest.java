// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.form.FormRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document in the cases of the rules, of whatever kind, fits both its schemas and survives both forms. */
class CasesFitTheirSchemasTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Map<String, JsonSchemaValidator> JSON = new ConcurrentHashMap<>();
    private static final Map<String, XmlSchemaValidator> XML = new ConcurrentHashMap<>();

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files.filter(file -> file.toString().matches(".*\\.(json|xml)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theDocumentFitsItsSchemasAndSurvivesBothForms(Path file) throws IOException {
        Object document = Documents.read(Files.readAllBytes(file)).orElseThrow();
        String name = FormRegistry.ofType(document.getClass()).name();
        String json = Documents.text(document, WrittenForm.JSON);
        String xml = Documents.text(document, WrittenForm.XML);

        assertThat(JSON.computeIfAbsent(name, n -> new JsonSchemaValidator(Schemas.jsonSchema(n)))
                        .faults(json))
                .isEmpty();
        assertThat(XML.computeIfAbsent(name, n -> new XmlSchemaValidator(Schemas.xmlSchema(n)))
                        .faults(xml))
                .isEmpty();
        for (String text : List.of(json, xml)) {
            assertThat(Documents.read(text.getBytes(StandardCharsets.UTF_8)).orElseThrow())
                    .isEqualTo(document);
        }
    }
}
