// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.CrossBorder;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.codelist.CodeEntry;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class GatewayReadinessTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static ServiceDescription service(LocalizedText name, Optional<CrossBorder> border) {
        var builder = ServiceDescription.builder(ServiceId.parse("a"), name).summary(name);
        border.ifPresent(builder::crossBorder);
        return builder.channels(List.of(Channel.portal(URI.create("https://latvija.gov.lv/a"))))
                .build();
    }

    private static CrossBorder border(String procedure, boolean ready) {
        return new CrossBorder(
                List.of(new CodedValue(procedure, CodeLists.SDG_PROCEDURES, "2026-11")),
                List.of(),
                false,
                Optional.of(ready),
                Optional.of(ready));
    }

    private static GatewayReadiness readiness(ServiceDescription service) {
        return GatewayReadiness.of(service, GatewayLists.shipped(), DAY);
    }

    @Test
    void whatBelongsToNoProcedureIsNotConcerned() {
        assertThat(readiness(service(LocalizedText.lv("A"), Optional.empty())).verdict())
                .isEqualTo(GatewayReadiness.Verdict.NOT_CONCERNED);
    }

    @Test
    void aProcedureThatIsOnlineInEnglishAndOpenIsReady() {
        GatewayReadiness ready = readiness(service(LocalizedText.lv("A").en("A"), Optional.of(border("R1", true))));

        assertThat(ready.verdict()).isEqualTo(GatewayReadiness.Verdict.READY);
        assertThat(ready.procedures()).extracting(CodeEntry::code).containsExactly("R1");
        assertThat(ready.expectedOutputs().get(0).name().inOrFirst(Language.ENGLISH))
                .contains("birth certificate");
        assertThat(ready.findings().count(Severity.WARNING)).isPositive();
    }

    @Test
    void eachThingThatStandsInTheWayIsTold() {
        GatewayReadiness readiness =
                readiness(service(LocalizedText.lv("A"), Optional.of(border("R9", false))).toBuilder()
                        .channels(List.of())
                        .build());

        assertThat(readiness.verdict()).isEqualTo(GatewayReadiness.Verdict.NOT_READY);
        assertThat(readiness.findings().all())
                .extracting(finding -> finding.rule().id().value())
                .contains("GATE-01", "GATE-02", "GATE-03", "GATE-04", "GATE-05", "GATE-06", "GATE-07");
        readiness.findings().forEach(finding -> {
            assertThat(finding.text(Language.LATVIAN)).doesNotContain("{");
            assertThat(finding.text(Language.ENGLISH)).doesNotContain("{").isNotEmpty();
        });
    }

    @Test
    void everyProcedureHasAnOutputAndEveryAreaAName() {
        List<String> procedures = GatewayLists.shipped().find(CodeLists.SDG_PROCEDURES).orElseThrow().entries().stream()
                .filter(entry -> entry.parent().isPresent())
                .map(CodeEntry::code)
                .toList();

        assertThat(GatewayLists.outputs().entries()).extracting(CodeEntry::code).containsExactlyElementsOf(procedures);
        assertThat(procedures).hasSize(21);
        assertThat(GatewayLists.shipped().find(CodeLists.SDG_AREAS).orElseThrow().entries().stream()
                        .filter(entry -> entry.parent().isEmpty()))
                .hasSize(17);
    }
}
