// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.assessment.Evidence;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.Responsibility;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a description says, it is shown and never obeyed. */
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</style></title><script>alert(1)</script>",
                "' onmouseover='alert(1)",
                "&lt;b&gt; & <!-- --> ]]> {fact} {0}",
                "{level} <svg/onload=alert(1)>"
            })
    void isShownAsItIsWritten(String hostile) {
        ServiceDescription service = service(hostile);
        PortfolioAssessment portfolio = new PortfolioAssessment(
                lv.vienreiz.assessment.model.AssessmentModels.serviceMaturity(),
                Samples.AS_OF,
                List.of(Samples.assess(
                        service, Evidence.builder(service.id(), Samples.AS_OF).build())));
        LocalizedText text = LocalizedText.lv(hostile);
        ReportPage report = ReportPage.of(portfolio, Language.LATVIAN)
                .with(ReportSection.steps(text).row(text, text))
                .with(ReportSection.table(text, text, text).row(text, text));

        for (String html :
                List.of(report.html(), CardPage.of(service, Language.LATVIAN).html())) {
            Document page = Jsoup.parse(html);
            assertThat(page.select("script, img, [onerror], [onmouseover], svg[onload]"))
                    .isEmpty();
            assertThat(page.select("h1, h3").eachText()).contains(hostile.strip());
        }
    }

    @Test
    void anAddressThatCouldRunSomethingIsNoLink() {
        ServiceDescription service = service("Nosaukums").toBuilder()
                .addChannel(Channel.portal(URI.create("javascript:alert(1)")))
                .addChannel(Channel.portal(URI.create("data:text/html,x")))
                .addChannel(Channel.portal(URI.create("//example.org/relative")))
                .addChannel(Channel.portal(URI.create("HTTPS://example.org/a'b")))
                .build();

        Document page = Jsoup.parse(CardPage.of(service, Language.LATVIAN).html());

        assertThat(page.select("a").eachAttr("href")).containsExactly("HTTPS://example.org/a'b");
        assertThat(page.select("#lv-channels ~ ul li")).hasSize(4);
    }

    @Test
    void charactersThatTurnOrBreakTextAreReplaced() {
        String html = CardPage.of(service("a\u202Eb\u0000c\u001Bd\u2066e"), Language.LATVIAN)
                .html();

        assertThat(html)
                .contains("<h1>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe</h1>")
                .doesNotContain("\u202E", "\u0000", "\u001B");
    }

    private static ServiceDescription service(String name) {
        LocalizedText text = LocalizedText.lv(name);
        return ServiceDescription.builder(ServiceId.parse("hostile"), text)
                .summary(text)
                .owner(ServiceOwner.of(Organisation.of(text, OrganisationKind.OTHER_PRIVATE)))
                .responsibility(new Responsibility(Optional.of(name), List.of(name)))
                .addInput(Input.asked("key", text))
                .build();
    }
}
