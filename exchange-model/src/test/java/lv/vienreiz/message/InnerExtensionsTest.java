// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.WrittenForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A document inside another keeps what is its own, wherever the members of the outer one stand. */
class InnerExtensionsTest {

    private static final Extensions OUTER = Extensions.none().with("x-outer", "1");
    private static final Extensions INNER = Extensions.none().with("x-inner", "[2]");

    private static CaseHandOver handOver() {
        Application application =
                Messages.application().toBuilder().extensions(INNER).build();
        return CaseHandOverBuilder.from(Messages.handOver())
                .application(application)
                .extensions(OUTER)
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void anApplicationInsideAHandOverKeepsItsOwnExtensions(WrittenForm form) {
        CaseHandOver sent = handOver();

        CaseHandOver arrived =
                Documents.read(CaseHandOver.class, Documents.bytes(sent, form)).orElseThrow();

        assertThat(arrived).isEqualTo(sent);
        assertThat(arrived.application().orElseThrow())
                .isEqualTo(sent.application().orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsDeepInsideIsKeptByTheDocumentThatHoldsIt(WrittenForm form) {
        String json = Documents.text(handOver(), WrittenForm.JSON)
                .replaceFirst("\"client\"\\s*:\\s*\\{", "$0\"x-deep\":true,");

        CaseHandOver arrived = Documents.read(CaseHandOver.class, json.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        assertThat(arrived.extensions()).isEqualTo(OUTER);
        assertThat(arrived.application().orElseThrow().extensions().kept())
                .extracting(kept -> kept.parent() + "/" + kept.name())
                .containsExactly("/x-inner", "/client/x-deep");
        assertThat(Documents.read(CaseHandOver.class, Documents.bytes(arrived, form))
                        .orElseThrow())
                .isEqualTo(arrived);
    }

    @ParameterizedTest
    @EnumSource
    void membersThatStandBeforeTheInnerDocumentStayOutside(WrittenForm form) {
        CaseHandOver sent = CaseHandOverBuilder.from(Messages.handOver())
                .application(Messages.application())
                .build();
        String json = Documents.text(sent, WrittenForm.JSON).replaceFirst("\"application\"", "\"x-before\":7,$0");

        CaseHandOver arrived = Documents.read(CaseHandOver.class, json.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        assertThat(arrived.application().orElseThrow().extensions()).isEqualTo(Extensions.none());
        assertThat(arrived.extensions()).isEqualTo(Extensions.none().with("x-before", "7"));
        assertThat(Documents.read(CaseHandOver.class, Documents.bytes(arrived, form))
                        .orElseThrow())
                .isEqualTo(arrived);
    }
}
