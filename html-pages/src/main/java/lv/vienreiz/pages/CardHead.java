// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.stream.Collectors;
import lv.vienreiz.catalog.ServiceDescription;

/** The first screen of a card: what the service is, and the four things that everybody asks. */
final class CardHead {

    private final ServiceDescription service;
    private final Price price;
    private final Markup page;
    private final Words words;

    CardHead(ServiceDescription service, Price price, Markup page, Words words) {
        this.service = service;
        this.price = price;
        this.page = page;
        this.words = words;
    }

    void write() {
        page.open("div", "class", "lead");
        service.owner().ifPresent(owner -> page.leaf("p", owner.organisation().name(), "class", "eyebrow"));
        page.leaf("h1", service.name());
        service.summary().ifPresent(summary -> page.leaf("p", summary, "class", "summary"));
        page.close();
        String id = ReportPage.id(words, "glance");
        page.open("section", "aria-labelledby", id).leaf("h2", words.of("card.atGlance"), "id", id);
        page.open("dl", "class", "glance");
        service.status().ifPresent(status -> entry("card.status", words.of(status)));
        entry("card.price", words.of(price.key()));
        if (!service.recipients().isEmpty()) {
            entry("card.forWhom", service.recipients().stream().map(words::of).collect(Collectors.joining(", ")));
        }
        service.identificationRequired()
                .ifPresent(needed -> entry("card.identity", words.of("card.identity." + needed)));
        service.kind().ifPresent(kind -> entry("card.kind", words.of(kind)));
        page.close().close();
    }

    private void entry(String key, String value) {
        page.open("div").leaf("dt", words.of(key)).leaf("dd", value).close();
    }
}
