// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import lv.vienreiz.document.form.FormRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed files are what the forms say; a released version's file never changes. */
class CommittedSchemasTest {

    private static final Path FOLDER = Path.of("src/main/resources/lv/vienreiz/schema");

    static Stream<String> names() {
        return Schemas.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theJsonSchemaIsTheRenderingOfTheForm(String name) throws IOException {
        isCommitted(file(name, ".schema.json"), Schemas.jsonSchema(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void theXmlSchemaIsTheRenderingOfTheForm(String name) throws IOException {
        isCommitted(file(name, ".xsd"), Schemas.xmlSchema(name));
    }

    @Test
    void anUnknownKindIsRefusedWithTheNearestNames() {
        assertThatThrownBy(() -> Schemas.jsonSchema("service-descripton"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'service-descripton'")
                .hasMessageContaining("'service-description'");
        assertThatThrownBy(() -> Schemas.xmlSchema("x".repeat(100_000))).hasMessageContaining("'service-description'");
    }

    private static Path file(String name, String ending) {
        String version = FormRegistry.ofName(name).orElseThrow().version().toString();
        return FOLDER.resolve(name + "-" + version + ending);
    }

    private static void isCommitted(Path file, String rendering) throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(file, rendering);
        }
        assertThat(file)
                .as("run the tests with -Dgolden=update and review the change")
                .hasContent(rendering);
    }
}
