// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.improvement.Comparison;
import lv.vienreiz.assessment.improvement.Development;
import lv.vienreiz.assessment.improvement.LevelSummary;
import lv.vienreiz.assessment.improvement.ServicePlace;
import lv.vienreiz.assessment.improvement.Snapshot;
import lv.vienreiz.assessment.improvement.Standing;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Services beside others, and beside themselves at an earlier date. */
class PeersTest {

    private final PortfolioAssessment portfolio = Samples.portfolio();
    private final Snapshot now = Snapshot.of(portfolio);

    private Element page(Language language) {
        return Jsoup.parse(ReportPage.of(portfolio, language)
                .with(Comparison.of(portfolio, Optional.of(peers(Map.of(2, 3L, 5, 1L))), Optional.empty()))
                .with(new Development(List.of(now, earlier())))
                .html());
    }

    private Standing peers(Map<Integer, Long> byRank) {
        Standing own = now.standing();
        LevelSummary levels = new LevelSummary(
                byRank, byRank.values().stream().mapToLong(Long::longValue).sum());
        return new Standing(own.model(), own.version(), own.asOf(), levels.services(), 1, levels, Map.of());
    }

    /** A year before, every service stood on level 1, and one more was there. */
    private Snapshot earlier() {
        Standing own = now.standing();
        Map<ServiceId, ServicePlace> places = new LinkedHashMap<>();
        now.places().forEach((service, place) -> places.put(service, at(place)));
        places.put(ServiceId.parse("gone"), at(now.places().values().iterator().next()));
        Standing then = new Standing(
                own.model(),
                own.version(),
                own.asOf().minusYears(1),
                4,
                4,
                new LevelSummary(Map.of(1, 4L), 4),
                Map.of());
        return new Snapshot(then, places);
    }

    private static ServicePlace at(ServicePlace place) {
        return new ServicePlace(place.name(), Optional.of(1), Map.of(), Optional.of(List.of()));
    }

    @Test
    void putsTheSectorBesideTheServices() {
        Element page = page(Language.ENGLISH);
        Element table = page.expectFirst("[aria-labelledby=en-comparison] table");

        assertThat(table.select("th[scope=row]").eachText()).containsExactly("These services", "Sector");
        assertThat(table.select("tr:last-child .value").eachText())
                .containsExactly("22 November 2026", "4", "1", "2.75", "2 Repeatable 3 5 Optimised 1");
        assertThat(page.select("[aria-labelledby=en-comparison] summary").text())
                .isEqualTo("3 of 3 services stand below the mean level of the sector");
        assertThat(page.select(".contents a").eachAttr("href")).contains("#en-comparison", "#en-development");
    }

    @Test
    void tellsWhatChangedTheDeepestFallFirst() {
        Element page = page(Language.ENGLISH);
        Element part = page.expectFirst("[aria-labelledby=en-development]");

        assertThat(part.select("table").get(0).select("th[scope=row]").eachText())
                .containsExactly("22 November 2025", "22 November 2026");
        assertThat(part.select("table").get(1).select("tbody .value").eachText())
                .containsExactly("1", "1", "1", "0", "1");
        assertThat(part.select("details tbody tr .value").eachText())
                .contains("Level 1 → 0 · Worse", "Level 1 → 2 · Better");
        assertThat(part.select("details tbody tr").first().text()).contains("Worse");
    }

    @Test
    void saysItInLatvianToo() {
        Element page = page(Language.LATVIAN);

        assertThat(page.select("#lv-comparison").text()).isEqualTo("Salīdzinājums ar nozari un valsti");
        assertThat(page.select("[aria-labelledby=lv-comparison] td").text()).contains("2,75");
        assertThat(page.select("[aria-labelledby=lv-development] details summary")
                        .text())
                .startsWith("Kas mainījās");
    }

    @Test
    void groupsOfALadderShowTheirMeanLevel() {
        Element groups = page(Language.ENGLISH).expectFirst("[aria-labelledby=en-groups]");
        BigDecimal mean = now.standing().levels().mean().stripTrailingZeros();

        assertThat(groups.selectFirst("table tbody tr")
                        .select(".value")
                        .eachText()
                        .get(1))
                .isEqualTo(mean.toPlainString());
    }
}
