// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import lv.vienreiz.agreement.CommunicationLevel;
import lv.vienreiz.agreement.FeedbackKind;
import lv.vienreiz.document.sample.JsonEdits;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.AssistanceReason;
import lv.vienreiz.message.CaseHandOver;
import lv.vienreiz.message.CompletionRequest;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.Feedback;
import lv.vienreiz.message.HelpdeskReport;
import lv.vienreiz.message.RatingHandOver;
import lv.vienreiz.message.SatisfactionRating;
import lv.vienreiz.testkit.casework.RandomHistories;

/** Messages that keep every rule, each looked at alone. */
final class SoundMessages {

    /** A person whom nobody is: born in the century before the last. */
    static final String PERSON =
            "{\"kind\":\"NATURAL_PERSON\",\"personalCode\":\"01018000017\",\"name\":\"Anna Paraudziņa\"}";

    static final String COMPANY =
            "{\"kind\":\"LEGAL_PERSON\",\"name\":\"SIA Paraugs\"," + "\"user\":{\"personalCode\":\"01018000017\"}}";
    private static final String SERVICE = "\"trees\"";
    private static final List<String> WRITTEN_CHANNELS =
            List.of("\"UNIFIED_PORTAL\"", "\"POST\"", "\"E_ADDRESS\"", "\"INSTITUTION_OFFICE\"");
    private static final List<String> SPOKEN_CHANNELS =
            List.of("\"PHONE\"", "\"CALL_CENTRE\"", "\"INSTITUTION_OFFICE\"", "\"MUNICIPAL_CENTRE\"");

    private final Base base;
    private final Chance chance;
    private final RandomHistories histories;

    SoundMessages(Base base, Chance chance) {
        this.base = base;
        this.chance = chance;
        histories = RandomHistories.by(base.random());
    }

    Map<Class<?>, Supplier<?>> kinds() {
        return Map.of(
                Application.class, this::application,
                CaseHandOver.class, this::handOver,
                CompletionRequest.class, () -> base.of(CompletionRequest.class, JsonEdits.none()),
                Feedback.class, this::feedback,
                SatisfactionRating.class, this::rating,
                RatingHandOver.class, this::ratings,
                HelpdeskReport.class, this::helpdesk,
                DataRequest.class, this::dataRequest,
                DataResponse.class, () -> base.of(DataResponse.class, JsonEdits.none()));
    }

    /** By the client, in writing or orally; by a process; or by a centre's employee. */
    private Application application() {
        JsonEdits edits = JsonEdits.none()
                .put("/service", SERVICE)
                .put("/client", chance.of(List.of(PERSON, COMPANY)))
                .put("/initiator", "\"CLIENT\"")
                .put("/form", "\"WRITTEN\"")
                .put("/channel", chance.of(WRITTEN_CHANNELS))
                .remove("/process")
                .remove("/authorisation");
        return base.of(Application.class, begun(edits));
    }

    private JsonEdits begun(JsonEdits edits) {
        return switch (chance.below(5)) {
            case 0 ->
                edits.put("/initiator", "\"AGENT_PROCESS\"")
                        .put("/process", "{\"system\":\"LV/GOV/90000000015/chain\"}");
            case 1 ->
                edits.put("/initiator", "\"CENTRE_EMPLOYEE\"")
                        .put("/client", PERSON)
                        .put("/channel", "\"AUTHORISED_E_SERVICE\"")
                        .put("/authorisation", authorisation());
            case 2 -> edits.put("/form", "\"ORAL\"").put("/channel", chance.of(SPOKEN_CHANNELS));
            case 3 ->
                edits.put("/channel", "\"E_MAIL\"")
                        .put("/signature", "{\"kind\":\"SECURE_ELECTRONIC\",\"required\":true}");
            default -> edits;
        };
    }

    private String authorisation() {
        return "{\"reference\":\"P-" + chance.below(1000) + "\",\"centre\":\"Parauga VPVKAC\",\"written\":true,"
                + "\"services\":[" + SERVICE + "],\"unifiedCentre\":true,\"reason\":\""
                + chance.of(AssistanceReason.values()) + "\"}";
    }

    private CaseHandOver handOver() {
        CaseHandOver any = base.of(CaseHandOver.class, JsonEdits.none().remove("/application"));
        return new CaseHandOver(
                any.envelope(),
                any.caseId(),
                any.service(),
                any.registeredAt(),
                Optional.of(application()),
                histories.legal(),
                any.documents(),
                any.extensions());
    }

    private Feedback feedback() {
        FeedbackKind kind = chance.of(FeedbackKind.values());
        CommunicationLevel level = chance.oneIn(2) ? kind.level() : CommunicationLevel.MANAGERS_AND_EXPERTS;
        return base.of(
                Feedback.class,
                JsonEdits.none()
                        .put("/kind", "\"" + kind.name() + "\"")
                        .put("/level", "\"" + level.name() + "\"")
                        .put("/settledBy", "\"" + kind.settledBy().name() + "\""));
    }

    private SatisfactionRating rating() {
        int most = 5 + chance.below(6);
        return base.of(
                SatisfactionRating.class,
                JsonEdits.none()
                        .put("/state", chance.of(List.of("\"DELIVERED\"", "\"CLOSED\"")))
                        .put("/receivedAt", "\"2026-11-02T09:00:00+02:00\"")
                        .put("/askedAt", "\"2026-11-0" + (3 + chance.below(2)) + "T09:00:00+02:00\"")
                        .put("/scale", "{\"min\":1,\"max\":" + most + "}")
                        .put("/score", Integer.toString(1 + chance.below(most))));
    }

    private RatingHandOver ratings() {
        boolean ten = chance.oneIn(2);
        JsonEdits edits = JsonEdits.none()
                .put("/scale", ten ? "{\"min\":1,\"max\":10}" : "{\"min\":1,\"max\":5}")
                .put("/mean", "\"" + (1 + chance.below(4)) + ".25\"");
        return base.of(
                RatingHandOver.class,
                ten
                        ? edits.remove("/nationalMean")
                        : edits.put("/nationalMean", "\"" + (2 + chance.below(8)) + ".5\""));
    }

    private HelpdeskReport helpdesk() {
        int calls = 20 + chance.below(500);
        return base.of(
                HelpdeskReport.class,
                JsonEdits.none()
                        .put("/calls", Integer.toString(calls))
                        .put("/answeredCalls", Integer.toString(calls - chance.below(2)))
                        .put(
                                "/consultations",
                                "[{\"service\":\"trees\",\"channel\":\"PHONE\",\"level\":1,\"answered\":true,\"source\":\"CARD\"},"
                                        + "{\"channel\":\"CHAT\",\"level\":2,\"answered\":true,\"source\":\"KNOWLEDGE_BASE\"}]"));
    }

    private DataRequest dataRequest() {
        return base.of(
                DataRequest.class,
                JsonEdits.none()
                        .put("/envelope/sender", "\"LV/GOV/90000000023/portal\"")
                        .put("/envelope/receiver", "\"LV/GOV/90000000031/land/data\"")
                        .put("/purpose", "\"Koku ciršanas atļauja " + chance.below(1000) + "\"")
                        .put("/legalBasis", "\"Parauga noteikumi, " + (1 + chance.below(90)) + ". punkts\""));
    }
}
