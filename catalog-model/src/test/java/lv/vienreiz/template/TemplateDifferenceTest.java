// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.Money;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceDescriptionBuilder;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.TemplateId;
import lv.vienreiz.catalog.TemplateLink;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class TemplateDifferenceTest {

    private static final LocalizedText NAME =
            LocalizedText.lv("Koku ciršanas atļauja").en("Tree-felling permit");
    private static final LocalizedText ANNOTATION = LocalizedText.lv("Atļauja cirst kokus");
    private static final UnifiedTemplate TEMPLATE = UnifiedTemplate.builder(TemplateId.parse("trees"), NAME)
            .annotation(ANNOTATION)
            .process(LocalizedText.lv("Iesniegums, apskate, lēmums"))
            .activeFrom(LocalDate.of(2018, 10, 1))
            .activeUntil(LocalDate.of(2026, 12, 31))
            .addPart(new TemplatePart(DescriptionPart.CHANNELS, PartLevel.GENERAL))
            .build();

    private static ServiceDescriptionBuilder description(LocalizedText name) {
        return ServiceDescription.builder(ServiceId.parse("ogre"), name)
                .template(new TemplateLink(
                        TEMPLATE.id(), Optional.of(LocalizedText.lv("Apskate piecās dienās")), Optional.empty()));
    }

    private static Agreement agreement(TemplateDifference difference, DescriptionPart part) {
        return difference.parts().get(part.ordinal()).agreement();
    }

    @Test
    void tellsWhatIsGeneralAndWhatIsTheMunicipalitysOwn() {
        TemplateDifference difference = TemplateDifference.of(
                TEMPLATE,
                description(LocalizedText.lv(" Koku ciršanas atļauja "))
                        .summary(ANNOTATION)
                        .addChannel(Channel.of(ChannelKind.MUNICIPAL_CENTRE))
                        .addFee(new Fee.MunicipalFee(NAME, Money.euro("14.23"), Optional.empty(), Optional.empty()))
                        .build());

        assertThat(difference.parts()).hasSize(DescriptionPart.values().length);
        assertThat(difference.departures()).isEmpty();
        assertThat(difference.specialPart()).contains(LocalizedText.lv("Apskate piecās dienās"));
        assertThat(agreement(difference, DescriptionPart.NAME)).isEqualTo(Agreement.EQUAL);
        assertThat(agreement(difference, DescriptionPart.PROCESS)).isEqualTo(Agreement.GENERAL_ONLY);
        assertThat(agreement(difference, DescriptionPart.FEES)).isEqualTo(Agreement.OWN_ONLY);
        assertThat(agreement(difference, DescriptionPart.INPUTS)).isEqualTo(Agreement.NEITHER);
        assertThat(difference.parts().get(DescriptionPart.FEES.ordinal()).level())
                .isEqualTo(PartLevel.SPECIAL);
        assertThat(difference.parts().get(DescriptionPart.CHANNELS.ordinal()).level())
                .isEqualTo(PartLevel.GENERAL);
    }

    @Test
    void findsWhereADescriptionDepartsFromWhatIsGeneral() {
        TemplateDifference difference = TemplateDifference.of(
                TEMPLATE, description(NAME.with(Language.ENGLISH, "Felling")).build());

        assertThat(difference.departures())
                .containsExactly(
                        new TemplateDifference.Compared(DescriptionPart.NAME, PartLevel.GENERAL, Agreement.DIFFERENT),
                        new TemplateDifference.Compared(
                                DescriptionPart.ANNOTATION, PartLevel.GENERAL, Agreement.GENERAL_ONLY));
    }

    @Test
    void textsWithoutACommonLanguageAreDifferent() {
        TemplateDifference difference = TemplateDifference.of(
                TEMPLATE,
                description(LocalizedText.of(Language.of("de"), "Fällgenehmigung"))
                        .build());

        assertThat(agreement(difference, DescriptionPart.NAME)).isEqualTo(Agreement.DIFFERENT);
    }

    /** By the Plan a template makes name and annotation equal, by the Model the process too. */
    @Test
    void makesEqualWhatThePlanSaysUnlessItSaysOtherwise() {
        UnifiedTemplate ofTheModel = UnifiedTemplate.builder(TemplateId.parse("trees"), NAME)
                .standardised(List.of(Standardised.values()))
                .build();

        assertThat(TEMPLATE.makesEqual(Standardised.ANNOTATION)).isTrue();
        assertThat(TEMPLATE.makesEqual(Standardised.PROCESS)).isFalse();
        assertThat(TEMPLATE.levelOf(DescriptionPart.PROCESS)).isEqualTo(PartLevel.SPECIAL);
        assertThat(ofTheModel.levelOf(DescriptionPart.PROCESS)).isEqualTo(PartLevel.GENERAL);
    }

    @Test
    void isActiveFromItsFirstToItsLastDay() {
        assertThat(TEMPLATE.isActiveOn(LocalDate.of(2018, 9, 30))).isFalse();
        assertThat(TEMPLATE.isActiveOn(LocalDate.of(2018, 10, 1))).isTrue();
        assertThat(TEMPLATE.isActiveOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(TEMPLATE.isActiveOn(LocalDate.of(2027, 1, 1))).isFalse();
    }
}
