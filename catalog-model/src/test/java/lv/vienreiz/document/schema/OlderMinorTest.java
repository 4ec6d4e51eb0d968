// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.WrittenForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that were written by version 1.0 of the form; the schemas of that version stay beside those of this one. */
class OlderMinorTest {

    private static final Path OLDER = Path.of("src/test/resources/older/service-description-1.0");
    private static final Path SCHEMAS = Path.of("src/main/resources/lv/vienreiz/schema");

    static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(OLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areValidByTheSchemaOfTheirVersionAndReadWithoutAWord(Path file) throws IOException {
        String text = Files.readString(file);
        boolean json = file.toString().endsWith(".json");
        String schema = Files.readString(SCHEMAS.resolve("service-description-1.0" + (json ? ".schema.json" : ".xsd")));

        assertThat(json ? new JsonSchemaValidator(schema).faults(text) : new XmlSchemaValidator(schema).faults(text))
                .isEmpty();
        assertThat(Documents.read(Files.readAllBytes(file)).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void areWrittenInThisVersion(Path file) throws IOException {
        Reading<ServiceDescription> old = Documents.read(ServiceDescription.class, Files.readAllBytes(file));
        String written = Documents.text(old.orElseThrow(), WrittenForm.JSON);

        assertThat(written).contains("service-description:1.1");
        assertThat(new JsonSchemaValidator(Schemas.jsonSchema("service-description")).faults(written))
                .isEmpty();
    }
}
