// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.List;
import lv.vienreiz.document.schema.Exchange;
import lv.vienreiz.message.schema.MessageInterfaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The parser of Swagger reads our description and has nothing to remark. */
class OpenApiTest {

    static List<String> requests() {
        return MessageInterfaces.exchanges().stream().map(Exchange::request).toList();
    }

    @Test
    void hasNothingToRemark() {
        SwaggerParseResult result = parsed(MessageInterfaces.openApi());

        assertThat(result.getMessages()).isEmpty();
        assertThat(result.isOpenapi31()).isTrue();
        OpenAPI api = result.getOpenAPI();
        assertThat(api.getPaths())
                .containsOnlyKeys("/messages/{messageId}", "/messages/{messageId}/attachments/{digest}");
        Operation put = api.getPaths().get("/messages/{messageId}").getPut();
        assertThat(put.getResponses()).containsKeys("200", "202", "409", "422");
        Schema<?> body =
                put.getRequestBody().getContent().get("application/json").getSchema();
        assertThat(body.getOneOf()).hasSameSizeAs(requests());
        assertThat(body.getDiscriminator().getMapping())
                .containsEntry("urn:vienreiz:application:1.0", "#/components/schemas/ApplicationDocument");
    }

    @Test
    void everyReferenceLeadsToAComponent() {
        String text = MessageInterfaces.openApi();
        OpenAPI api = parsed(text).getOpenAPI();

        java.util.regex.Matcher references = java.util.regex.Pattern.compile("\"#/components/schemas/([A-Za-z]+)\"")
                .matcher(text);
        assertThat(references.results().map(found -> found.group(1)).distinct().toList())
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(api.getComponents().getSchemas()).containsKey(name));
    }

    @Test
    void aBrokenDescriptionWouldBeRemarked() {
        assertThat(parsed(MessageInterfaces.openApi().replace("\"responses\"", "\"answers\""))
                        .getMessages())
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void theDescriptionOfOneKindHasNothingToRemarkEither(String kind) {
        assertThat(parsed(MessageInterfaces.openApi(kind)).getMessages()).isEmpty();
    }

    private static SwaggerParseResult parsed(String text) {
        return new OpenAPIV3Parser().readContents(text, null, new ParseOptions());
    }
}
