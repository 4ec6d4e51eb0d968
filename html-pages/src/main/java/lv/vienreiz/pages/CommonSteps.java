// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.vienreiz.assessment.CriterionResult;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.text.LocalizedText;

/** What many services lack for their next level, the commonest first. */
final class CommonSteps {

    private static final int SHOWN = 3;

    private final List<ServiceAssessment> services;
    private final Markup page;
    private final Words words;

    CommonSteps(List<ServiceAssessment> services, Markup page, Words words) {
        this.services = services;
        this.page = page;
        this.words = words;
    }

    /** Of services without a target, where nobody said which of them matter more. */
    void writeUntargeted() {
        if (!services.isEmpty()) {
            write("common", "commonSteps");
        }
    }

    /** Of services below their target that are too many to be read one by one. */
    void writeBelow() {
        write("common-below", "commonSteps.below");
    }

    private void write(String section, String title) {
        String id = ReportPage.id(words, section);
        page.open("section", "class", "common", "aria-labelledby", id)
                .leaf("h2", words.of(title), "id", id)
                .leaf("p", words.of(title + ".why", "services", services.size()));
        List<Map.Entry<LocalizedText, Integer>> steps = steps();
        if (!steps.isEmpty()) {
            page.open("ol");
            steps.stream().limit(SHOWN).forEach(this::step);
            page.close();
        }
        page.close();
    }

    private void step(Map.Entry<LocalizedText, Integer> step) {
        page.open("li")
                .text(step.getKey())
                .text(" ")
                .leaf("span", words.of("commonSteps.services", "services", step.getValue()), "class", "quiet")
                .close();
    }

    private List<Map.Entry<LocalizedText, Integer>> steps() {
        Map<LocalizedText, Integer> counts = new LinkedHashMap<>();
        for (ServiceAssessment service : services) {
            service.nextStep().map(CommonSteps::text).ifPresent(text -> counts.merge(text, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
    }

    private static LocalizedText text(CriterionResult result) {
        return result.criterion().step().orElse(result.criterion().whatFails());
    }
}
