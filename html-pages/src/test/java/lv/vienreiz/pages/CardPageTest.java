// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import static org.assertj.core.api.Assertions.assertThat;

import lv.vienreiz.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

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
}
