// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import lv.vienreiz.catalog.FormReference;
import lv.vienreiz.catalog.Output;
import lv.vienreiz.catalog.ProcessStep;
import lv.vienreiz.catalog.ProcessingTime;
import lv.vienreiz.catalog.ServiceDescription;

/** How a service goes step by step, how long it takes, and what comes of it. */
final class CardProcess {

    private final ServiceDescription service;
    private final Markup page;
    private final Words words;

    CardProcess(ServiceDescription service, Markup page, Words words) {
        this.service = service;
        this.page = page;
        this.words = words;
    }

    void write() {
        if (service.steps().isEmpty()
                && service.outputs().isEmpty()
                && service.processingTime().isEmpty()) {
            return;
        }
        String id = ReportPage.id(words, "process");
        page.open("section", "aria-labelledby", id).leaf("h2", words.of("card.process"), "id", id);
        service.processingTime().ifPresent(this::time);
        steps();
        outputs();
        page.close();
    }

    private void time(ProcessingTime time) {
        String said = words.counting("card.time." + time.unit(), time.amount());
        String more = time.extendableTo()
                .map(to -> " "
                        + words.of("card.time.extendable", "time", words.counting("card.time.to." + time.unit(), to)))
                .orElse("");
        page.leaf("p", words.of("card.time") + " " + said + more);
    }

    private void steps() {
        if (service.steps().isEmpty()) {
            return;
        }
        page.open("ol");
        service.steps().forEach(this::step);
        page.close();
    }

    private void step(ProcessStep step) {
        page.open("li").leaf("strong", step.name());
        step.description().ifPresent(description -> page.leaf("p", description));
        if (!step.forms().isEmpty()) {
            page.open("ul");
            for (FormReference form : step.forms()) {
                page.open("li").link(form.address(), form.title()).close();
            }
            page.close();
        }
        page.close();
    }

    private void outputs() {
        if (service.outputs().isEmpty()) {
            return;
        }
        page.leaf("h3", words.of("card.outputs")).open("ul");
        for (Output output : service.outputs()) {
            page.open("li").text(output.name()).close();
        }
        page.close();
    }
}
