package lv.vienreiz.document.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;

/** An independent judge of JSON by a schema, which asserts formats too. */
final class JsonSchemaValidator {

    private final com.networknt.schema.JsonSchema schema;

    JsonSchemaValidator(String text) {
        SchemaValidatorsConfig config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        schema = com.networknt.schema.JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(text, config);
    }

    List<String> faults(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(ValidationMessage::toString)
                .toList();
    }
}
