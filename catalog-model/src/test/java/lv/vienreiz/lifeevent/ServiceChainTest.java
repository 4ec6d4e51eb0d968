// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.digital.ProactivityLevel;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The model of the birth of a child, as the Plan tells it (P[46]). */
class ServiceChainTest {

    private static final CodedValue BIRTH =
            CodeLists.shipped().find(CodeLists.LIFE_EVENTS).orElseThrow().value("CHILD_BIRTH");
    private static final Organisation AGENCY = Organisation.of(
            LocalizedText.lv("Parauga apdrošināšanas aģentūra").en("Sample Insurance Agency"),
            OrganisationKind.STATE_INSTITUTION);
    private static final LegalAct LAW = LegalAct.of(
            LegalActKind.EXTERNAL, LocalizedText.lv("Parauga likums").en("Sample law"));

    static ServiceChain birth() {
        ChainStep told = ChainStep.builder("told", ServiceId.parse("birth-information"))
                .owner(AGENCY)
                .addDataSource(Registers.POPULATION_REGISTER)
                .basis(new StepBasis.ProvidedByAct(LAW))
                .automation(ProactivityLevel.INFORMING)
                .build();
        ChainStep paid = ChainStep.builder("paid", ServiceId.parse("birth-allowance"))
                .owner(AGENCY)
                .addDependency("told")
                .dataSources(List.of(Registers.POPULATION_REGISTER, Registers.SOCIAL_INSURANCE))
                .basis(new StepBasis.PermissionNeeded(
                        LocalizedText.lv("Pabalsta izmaksa bez iesnieguma"), Optional.of(LAW)))
                .automation(ProactivityLevel.AUTOMATIC_WITH_PERMISSION)
                .build();
        return ServiceChain.builder(
                        ChainId.parse("birth"),
                        BIRTH,
                        LocalizedText.lv("Bērna piedzimšana").en("Birth of a child"))
                .description(LocalizedText.lv("Vecāki saņem ziņas un pabalstu bez iesnieguma"))
                .steps(List.of(told, paid))
                .optOut(new OptOutPoint(
                        "paid", Optional.of(14), List.of(ChannelKind.UNIFIED_PORTAL, ChannelKind.PHONE)))
                .notificationOrder(List.of(ChannelKind.E_ADDRESS, ChannelKind.E_MAIL, ChannelKind.SMS))
                .justification(LocalizedText.lv("Iesniegumu apstrāde maksātu vairāk"))
                .build();
    }

    static LifeSituation situation() {
        return LifeSituation.builder(
                        LifeSituationId.parse("birth"),
                        BIRTH,
                        LocalizedText.lv("Gaidām bērnu").en("Expecting a child"))
                .description(LocalizedText.lv("Kas jāzina vecākiem"))
                .addService(new SituationService(
                        ServiceId.parse("birth-registration"),
                        Optional.of(AGENCY),
                        Optional.of(LocalizedText.lv("Mēneša laikā"))))
                .addService(
                        new SituationService(ServiceId.parse("birth-allowance"), Optional.empty(), Optional.empty()))
                .guide(URI.create("https://latvija.gov.lv/guides/birth"))
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void aChainAndASituationAreTheSameInBothForms(WrittenForm form) {
        assertThat(Documents.check(birth())).isEmpty();
        assertThat(Documents.check(situation())).isEmpty();
        assertThat(Documents.read(ServiceChain.class, Documents.bytes(birth(), form))
                        .orElseThrow())
                .isEqualTo(birth());
        assertThat(Documents.read(LifeSituation.class, Documents.bytes(situation(), form))
                        .orElseThrow())
                .isEqualTo(situation());
    }

    @Test
    void stepsAreFoundByTheirKeys() {
        assertThat(birth().step("paid"))
                .hasValueSatisfying(step ->
                        assertThat(birth().step(step.dependsOn().get(0))).isPresent());
        assertThat(birth().step("unpaid")).isEmpty();
    }

    @Test
    void theEventsOfBothAreOnesOfTheShippedList() {
        assertThat(CodeLists.shipped().entry(birth().trigger()))
                .isEqualTo(CodeLists.shipped().entry(situation().event()));
        assertThat(CodeLists.shipped()
                        .entry(birth().trigger())
                        .orElseThrow()
                        .name()
                        .toString())
                .isEqualTo("Bērna piedzimšana");
    }

    @Test
    void identitiesOfAnotherShapeAreRefused() {
        assertThatThrownBy(() -> ChainId.parse(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("chain");
        assertThatThrownBy(() -> LifeSituationId.parse("ķēde"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'ķēde'");
    }
}
