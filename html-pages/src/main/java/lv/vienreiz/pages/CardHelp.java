// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vienreiz.catalog.ContactPoint;
import lv.vienreiz.catalog.RelatedService;
import lv.vienreiz.catalog.ServiceDescription;

/** Whom to ask, what to bear in mind, and how to appeal. */
final class CardHelp {

    private final ServiceDescription service;
    private final Markup page;
    private final Words words;

    CardHelp(ServiceDescription service, Markup page, Words words) {
        this.service = service;
        this.page = page;
        this.words = words;
    }

    void write() {
        if (service.contactPoints().isEmpty()
                && service.appeal().isEmpty()
                && service.reminder().isEmpty()
                && service.related().isEmpty()
                && service.languages().isEmpty()) {
            return;
        }
        String id = ReportPage.id(words, "help");
        page.open("section", "aria-labelledby", id).leaf("h2", words.of("card.help"), "id", id);
        service.reminder().ifPresent(reminder -> page.leaf("p", reminder, "class", "note"));
        page.open("dl", "class", "facts");
        service.contactPoints().forEach(this::contact);
        service.appeal().ifPresent(appeal -> page.open("div")
                .leaf("dt", words.of("card.appeal"))
                .leaf("dd", appeal)
                .close());
        if (!service.languages().isEmpty()) {
            entry("card.languages", String.join(", ", service.languages()));
        }
        if (!service.related().isEmpty()) {
            entry(
                    "card.related",
                    service.related().stream()
                            .map(RelatedService::service)
                            .map(Object::toString)
                            .collect(Collectors.joining(", ")));
        }
        page.close().close();
    }

    private void contact(ContactPoint contact) {
        contact.telephone().ifPresent(number -> entry("card.telephone", number));
        contact.email().ifPresent(address -> entry("card.email", address));
        contact.page().ifPresent(this::contactPage);
        contact.openingHours().ifPresent(hours -> page.open("div")
                .leaf("dt", words.of("card.hours"))
                .leaf("dd", hours)
                .close());
    }

    private void contactPage(URI address) {
        page.open("div").leaf("dt", words.of("card.contactPage")).open("dd");
        page.link(Optional.of(address), address.toString());
        page.close().close();
    }

    private void entry(String key, String value) {
        page.open("div").leaf("dt", words.of(key)).leaf("dd", value).close();
    }
}
