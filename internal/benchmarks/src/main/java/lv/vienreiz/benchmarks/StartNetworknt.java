// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import lv.vienreiz.document.schema.Schemas;
import tools.jackson.databind.json.JsonMapper;

/** A program that checks one description by networknt and ends. */
public final class StartNetworknt {

    private static final String SCHEMA = "/lv/vienreiz/schema/service-description-1.1.schema.json";

    private StartNetworknt() {}

    /**
     * Checks a description.
     *
     * @param arguments the file
     * @throws IOException if it cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        try (InputStream text = Schemas.class.getResourceAsStream(SCHEMA)) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(text));
            if (!schema.validate(JsonMapper.shared().readTree(bytes)).isEmpty()) {
                throw new IllegalStateException("The description is not sound");
            }
        }
    }
}
