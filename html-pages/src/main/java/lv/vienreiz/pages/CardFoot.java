// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.stream.Collectors;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.Publication;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceProvider;
import lv.vienreiz.text.LocalizedText;

/** What a service rests on, who answers for it, and what a catalogue wants to know. */
final class CardFoot {

    private final ServiceDescription service;
    private final Markup page;
    private final Words words;

    CardFoot(ServiceDescription service, Markup page, Words words) {
        this.service = service;
        this.page = page;
        this.words = words;
    }

    void write() {
        legal();
        who();
        more();
    }

    private void legal() {
        if (service.legalActs().isEmpty()) {
            return;
        }
        begin("legal").open("ul");
        for (LegalAct act : service.legalActs()) {
            page.open("li").link(act.address(), act.title());
            act.paragraph()
                    .ifPresent(paragraph -> page.text(", " + words.of("card.paragraph", "paragraph", paragraph)));
            page.close();
        }
        page.close().close();
    }

    private void who() {
        if (service.owner().isEmpty() && service.providers().isEmpty()) {
            return;
        }
        begin("who").open("dl", "class", "facts");
        service.owner().ifPresent(owner -> entry("owner", owner.organisation().name()));
        service.providers().forEach(this::provider);
        page.close().close();
    }

    private void provider(ServiceProvider provider) {
        page.open("div")
                .leaf("dt", words.of("card.provider"))
                .open("dd")
                .text(provider.organisation().name());
        if (!provider.stages().isEmpty()) {
            String stages = provider.stages().stream().map(words::of).collect(Collectors.joining(", "));
            page.text(" ").leaf("span", "(" + stages + ")", "class", "quiet");
        }
        page.close().close();
    }

    private void more() {
        begin("more").open("dl", "class", "facts");
        service.functions().forEach(function -> entry("function", function.name()));
        service.lifeEvents().forEach(event -> entry("lifeEvent", event.code()));
        service.publication().ifPresent(this::publication);
        entry("identifier", service.id().value());
        page.close();
        if (service.publication().isEmpty()) {
            page.leaf("p", words.of("card.unpublished"), "class", "note");
        }
        page.close();
    }

    private void publication(Publication publication) {
        page.open("div").leaf("dt", words.of("card.published")).open("dd");
        page.link(publication.address(), words.date(publication.publishedOn()));
        page.close().close();
        publication.reviewedOn().ifPresent(date -> entry("reviewed", words.date(date)));
    }

    private Markup begin(String name) {
        String id = ReportPage.id(words, name);
        return page.open("section", "aria-labelledby", id).leaf("h2", words.of("card." + name), "id", id);
    }

    private void entry(String key, String value) {
        page.open("div").leaf("dt", words.of("card." + key)).leaf("dd", value).close();
    }

    private void entry(String key, LocalizedText value) {
        page.open("div").leaf("dt", words.of("card." + key)).leaf("dd", value).close();
    }
}
