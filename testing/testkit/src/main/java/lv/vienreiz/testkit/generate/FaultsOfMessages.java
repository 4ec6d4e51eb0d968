// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static lv.vienreiz.message.MessageRules.RULE_115;
import static lv.vienreiz.message.MessageRules.RULE_116;
import static lv.vienreiz.message.MessageRules.RULE_117;
import static lv.vienreiz.message.MessageRules.RULE_118;
import static lv.vienreiz.message.MessageRules.RULE_119;
import static lv.vienreiz.message.MessageRules.RULE_79;
import static lv.vienreiz.message.MessageRules.RULE_81;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.sample.JsonEdits;
import lv.vienreiz.message.CaseHandOver;
import lv.vienreiz.message.CompletionRequest;
import lv.vienreiz.message.Feedback;
import lv.vienreiz.message.HelpdeskReport;
import lv.vienreiz.message.RatingComponent;
import lv.vienreiz.message.RatingHandOver;
import lv.vienreiz.message.RatingScale;
import lv.vienreiz.message.SatisfactionRating;
import lv.vienreiz.text.LocalizedText;

/** Faults in what follows an application: hand-over, completion, ratings, feedback, and reports of helpdesks. */
final class FaultsOfMessages {

    private FaultsOfMessages() {}

    static List<Fault<?>> all() {
        return Stream.of(ofCases(), ofRatings(), ofConsultation())
                .<Fault<?>>flatMap(List::stream)
                .toList();
    }

    private static List<Fault<?>> ofCases() {
        return List.of(
                remove(RULE_81, "documents-alone", CaseHandOver.class, "/application"),
                remove(RULE_81, "no-statuses", CaseHandOver.class, "/entries"),
                put(
                                RULE_79,
                                "held-data-to-be-completed",
                                CompletionRequest.class,
                                "/missing",
                                "[{\"kind\":\"ANSWER\",\"key\":\"held\",\"explanation\":{\"lv\":\"Papildiniet\"}}]")
                        .among(request -> List.of(ServiceDescription.builder(
                                        request.service(), LocalizedText.lv("Pakalpojums"))
                                .addInput(Input.heldBy(Registers.LAND_REGISTER, "held", LocalizedText.lv("Lauks")))
                                .build())));
    }

    private static List<Fault<?>> ofRatings() {
        return List.of(
                put(RULE_115, "before-the-end", SatisfactionRating.class, "/state", "\"IN_EXECUTION\""),
                put(RULE_115, "long-after", SatisfactionRating.class, "/askedAt", "\"2027-01-31T09:00:00+02:00\""),
                put(RULE_116, "beyond-the-scale", SatisfactionRating.class, "/score", "11"),
                put(RULE_116, "mean-beyond-the-scale", RatingHandOver.class, "/mean", "\"12.5\""),
                put(RULE_117, "never-handed-over", SatisfactionRating.class, "/component", "\"OWN\"")
                        .among(rating -> List.of(of(rating, ServiceId.parse("another")))));
    }

    /** A hand-over of the ratings of another service. */
    private static RatingHandOver of(SatisfactionRating rating, ServiceId service) {
        return new RatingHandOver(
                rating.envelope(),
                service,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                RatingComponent.OWN,
                RatingScale.TEN_POINTS,
                1,
                BigDecimal.TEN,
                Optional.empty(),
                Extensions.none());
    }

    private static List<Fault<?>> ofConsultation() {
        return List.of(
                Fault.of(
                        RULE_118,
                        "claim-at-the-first-level",
                        Feedback.class,
                        JsonEdits.none()
                                .put("/kind", "\"CLAIM\"")
                                .put("/settledBy", "\"OWNER\"")
                                .put("/level", "\"UNIVERSAL_STAFF\"")),
                put(RULE_119, "few-calls-answered", HelpdeskReport.class, "/answeredCalls", "1"),
                put(
                        RULE_119,
                        "first-level-beyond-the-cards",
                        HelpdeskReport.class,
                        "/consultations/0/source",
                        "\"KNOWLEDGE_BASE\""));
    }

    private static <T> Fault<T> put(RuleId rule, String name, Class<T> kind, String pointer, String json) {
        return Fault.of(rule, name, kind, JsonEdits.none().put(pointer, json));
    }

    private static <T> Fault<T> remove(RuleId rule, String name, Class<T> kind, String pointer) {
        return Fault.of(rule, name, kind, JsonEdits.none().remove(pointer));
    }
}
