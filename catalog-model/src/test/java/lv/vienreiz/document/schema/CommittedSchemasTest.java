// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.FormRegistry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed files are what the forms say; a released version's file never changes. */
@Tag("every-kind")
class CommittedSchemasTest {

    /** Other modules, which run this test for their own kinds, name a folder of their own: a package is of one module. */
    private static final Path FOLDER =
            Path.of(System.getProperty("committed.schemas", "src/main/resources/lv/vienreiz/schema"));

    static Stream<String> names() {
        return Kind.formsOfThisModule().map(DocumentForm::name);
    }

    @Test
    void noTwoKindsHaveOneName() {
        assertThat(Schemas.names()).doesNotHaveDuplicates();
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
