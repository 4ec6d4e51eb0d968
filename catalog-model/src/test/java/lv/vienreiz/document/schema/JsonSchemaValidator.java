// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.regex.RegularExpression;
import java.util.List;
import java.util.regex.Pattern;

/** An independent judge of JSON by a schema, which asserts formats too. */
final class JsonSchemaValidator {

    private final com.networknt.schema.JsonSchema schema;

    JsonSchemaValidator(String text) {
        this(text, true);
    }

    JsonSchemaValidator(String text, boolean formats) {
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder()
                .formatAssertionsEnabled(formats)
                .regularExpressionFactory(JsonSchemaValidator::ecmaScript)
                .build();
        schema = com.networknt.schema.JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(text, config);
    }

    /** In JSON Schema, as in ECMA-262, {@code $} is the very end; in Java a line break may follow it. */
    private static RegularExpression ecmaScript(String regex) {
        Pattern pattern = Pattern.compile(regex.endsWith("$") ? regex.substring(0, regex.length() - 1) + "\\z" : regex);
        return value -> pattern.matcher(value).find();
    }

    List<String> faults(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(ValidationMessage::toString)
                .toList();
    }
}
