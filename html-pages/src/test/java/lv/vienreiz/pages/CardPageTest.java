// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.ProcessingTime;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.TimeUnit;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.onceonly.DeliveryObstacle;
import lv.vienreiz.onceonly.ExemptionClaim;
import lv.vienreiz.onceonly.OnceOnlyExemption;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.PlannedInput;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardPageTest {

    private final Element latvian =
            Jsoup.parse(CardPage.of(Samples.permit(), Language.LATVIAN).html()).expectFirst(".page");

    @Test
    void answersFirstWhatEverybodyAsks() {
        assertThat(latvian.select(".lead").text())
                .isEqualTo(
                        "Parauga novada pašvaldība Koku ciršanas atļauja Atļauja cirst kokus ārpus meža savā īpašumā.");
        assertThat(latvian.select(".glance > div").eachText())
                .containsExactly(
                        "Vai var saņemt Jā",
                        "Cik maksā Par maksu",
                        "Kam iedzīvotājiem, juridiskām personām",
                        "Personas apliecināšana Vajadzīga",
                        "Veids administratīvais pakalpojums");
    }

    @Test
    void setsApartWhatAResidentNeedNotBring() {
        assertThat(latvian.select("#lv-inputs ~ ul").eachText())
                .containsExactly(
                        "Kāpēc koks jācērt Koka fotogrāfija (ja vēlaties)", "Īpašuma tiesības no: Zemesgrāmata");
    }

    @Test
    void groupsChannelsByHowTheyMeetTheClient() {
        assertThat(latvian.select("#lv-channels ~ h3").eachText()).containsExactly("Klātienē", "Attālināti");
        assertThat(latvian.select("#lv-channels ~ ul a").eachAttr("href"))
                .containsExactly("https://example.org/services/1");
    }

    @Test
    void writesAmountsAndDatesTheLatvianWay() {
        assertThat(latvian.expectFirst(".data tbody tr").text())
                .isEqualTo("Atļaujas izsniegšana Cik 14,23 EUR Maksas veids pašvaldības nodeva Atlaides un pamats"
                        + " Bez maksas, ja koks ir bīstams. Noteikumi par koku ciršanu ārpus meža");
        assertThat(latvian.expectFirst(".data td").html()).contains("14,23&nbsp;EUR");
        assertThat(latvian.select(".facts").text()).contains("Publicēts 2026. gada 1. septembris");
    }

    @Test
    void warnsOfAnUnpublishedDescription() {
        Element draft =
                Jsoup.parse(CardPage.of(Samples.hall(), Language.ENGLISH).html());

        assertThat(draft.select(".note").text()).isEqualTo("Not published in the catalogue of public services.");
        assertThat(draft.select(".glance").text()).contains("Free of charge");
    }

    @Test
    void promisesNothingOfWhatARegisterHoldsWhereNoPlanIsKnown() {
        assertThat(latvian.select("#lv-inputs ~ h3").eachText())
                .containsExactly("To pasakāt jūs", "To glabā reģistrs. Parasti jums tas nav jāiesniedz.");
    }

    @Test
    void tellsOfEachInputWhatThePlanKnows() {
        CodedValue register = Registers.LAND_REGISTER;
        List<Input> inputs = List.of(
                Input.asked("reason", LocalizedText.lv("Kāpēc")),
                Input.heldBy(register, "delivered", LocalizedText.lv("Piegādāts")),
                Input.heldBy(register, "silent", LocalizedText.lv("Nepiegādāts")),
                Input.heldBy(register, "exempt", LocalizedText.lv("Izņēmums")),
                Input.heldBy(register, "own", LocalizedText.lv("Savs")),
                Input.heldBy(register, "new", LocalizedText.lv("Plānā nav")));
        ServiceDescription service = Samples.permit().toBuilder().inputs(inputs).build();
        OnceOnlyPlan plan = new OnceOnlyPlan(
                service.id(),
                service.name(),
                Samples.AS_OF,
                List.of(
                        new PlannedInput.AskedOfApplicant(inputs.get(0), List.of()),
                        new PlannedInput.FromRegister(
                                inputs.get(1),
                                new RegisterService(register, PartyId.parse("LV/GOV/90000000031/land/owners")),
                                List.of("delivered"),
                                Optional.empty()),
                        new PlannedInput.NotDelivered(
                                inputs.get(2), register, DeliveryObstacle.NO_SERVICE, Optional.empty(), List.of()),
                        new PlannedInput.Exempt(
                                inputs.get(3),
                                register,
                                ExemptionClaim.builder(OnceOnlyExemption.INTERNATIONAL_ACT, register)
                                        .build()),
                        new PlannedInput.HeldByOwner(inputs.get(4), register)),
                Extensions.none());

        Element page = Jsoup.parse(
                        CardPage.of(service, Language.ENGLISH).with(plan).html())
                .expectFirst(".page");

        assertThat(page.select("#en-inputs ~ h3, #en-inputs ~ ul > li").eachText())
                .containsExactly(
                        "You tell us this",
                        "Kāpēc",
                        "You hand this in, although a register holds it",
                        "Izņēmums from: Land Register",
                        "The institution obtains this itself. You need not hand it in.",
                        "Piegādāts from: Land Register",
                        "Savs from: Land Register",
                        "A register holds this. As a rule you need not hand it in.",
                        "Plānā nav from: Land Register",
                        "A register holds this, and you may not be asked for it. Ask the institution how it obtains it.",
                        "Nepiegādāts from: Land Register");
        assertThatThrownBy(() -> CardPage.of(Samples.hall(), Language.ENGLISH).with(plan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("trees");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | WORKING_DAY | Izpildes termiņš: 1 darba diena (var pagarināt līdz 1 darba dienai)
            2  | WORKING_DAY | Izpildes termiņš: 2 darba dienas (var pagarināt līdz 2 darba dienām)
            11 | DAY         | Izpildes termiņš: 11 dienas (var pagarināt līdz 11 dienām)
            21 | DAY         | Izpildes termiņš: 21 diena (var pagarināt līdz 21 dienai)
            31 | HOUR        | Izpildes termiņš: 31 st. (var pagarināt līdz 31 st.)
            1  | MONTH       | Izpildes termiņš: 1 mēn. (var pagarināt līdz 1 mēn.)
            """)
    void countsTheLatvianWay(int amount, TimeUnit unit, String expected) {
        assertThat(time(amount, unit, Language.LATVIAN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1  | WORKING_DAY | Time it takes: 1 working day (may be extended to 1 working day)
            21 | DAY         | Time it takes: 21 days (may be extended to 21 days)
            """)
    void countsTheEnglishWay(int amount, TimeUnit unit, String expected) {
        assertThat(time(amount, unit, Language.ENGLISH)).isEqualTo(expected);
    }

    private static String time(int amount, TimeUnit unit, Language language) {
        ServiceDescription service = Samples.permit().toBuilder()
                .processingTime(new ProcessingTime(amount, unit, Optional.of(amount)))
                .build();
        return Jsoup.parse(CardPage.of(service, language).html())
                .expectFirst("#" + language.code() + "-process ~ p")
                .text();
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"node\": \"urn:s\", \"triples\": \"\"}', Not stated; ask the institution",
        "'{\"triples\": \"<urn:s> <urn:vienreiz:terms:form> 1 .\"}', Free of charge",
        "'{\"triples\": \"<urn:s> <urn:vienreiz:terms:form> 1 . <urn:s> <http://data.europa.eu/m8g/hasCost> <urn:c> .\"}', Not stated; ask the institution"
    })
    void whatOtherPeoplesDataDoesNotSayIsNotFree(String source, String expected) {
        ServiceDescription service = Samples.hall().toBuilder()
                .extensions(Extensions.none().with("x-cpsv", source))
                .build();

        assertThat(Jsoup.parse(CardPage.of(service, Language.ENGLISH).html())
                        .select(".glance")
                        .text())
                .contains("Cost " + expected);
    }
}
