// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static lv.vienreiz.message.MessageRules.RULE_79;
import static lv.vienreiz.onceonly.OnceOnlyRules.RULE_91;
import static lv.vienreiz.onceonly.OnceOnlyRules.RULE_92;
import static lv.vienreiz.onceonly.OnceOnlyRules.RULE_93;
import static lv.vienreiz.onceonly.OnceOnlyRules.RULE_94;
import static lv.vienreiz.onceonly.OnceOnlyRules.RULE_95;
import static lv.vienreiz.onceonly.OnceOnlyRules.RULE_96;
import static lv.vienreiz.onceonly.OnceOnlyRules.RULE_97;
import static lv.vienreiz.statistics.StatisticsRules.RULE_126;
import static lv.vienreiz.status.StatusRules.MAP_01;
import static lv.vienreiz.status.StatusRules.MAP_02;
import static lv.vienreiz.status.StatusRules.MAP_03;
import static lv.vienreiz.status.StatusRules.MAP_04;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.sample.JsonEdits;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.onceonly.AskingHistory;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.statistics.UsageReport;
import lv.vienreiz.status.StatusMapping;

/** Faults in once-only exchange, in statistics of use, and in tables of statuses. */
final class FaultsOfExchange {

    private static final String PERSON_AGAIN =
            "{\"ofPerson\":{\"at\":\"2026-11-03T09:00:00+02:00\",\"keys\":[\"reason\"]}}";
    private static final String NOT_DELIVERED = "{\"notDelivered\":{" + SoundExchange.input("debt", SoundExchange.TAX)
            + ",\"register\":" + SoundExchange.TAX + ",\"obstacle\":\"NO_SERVICE\"}}";
    private static final String STATE_REGISTER =
            "{\"register\":{\"code\":\"CADASTRE\",\"list\":\"urn:vienreiz:codes:registers\","
                    + "\"version\":\"2026-11\"},\"name\":{\"lv\":\"Kadastrs\"},\"adaptBy\":\"2025-12-31\","
                    + "\"holder\":{\"name\":{\"lv\":\"Dienests\"},\"kind\":\"STATE_INSTITUTION\"}}";

    private FaultsOfExchange() {}

    static List<Fault<?>> all() {
        return Stream.of(ofRequests(), ofDirectories(), ofPlansAndHistories(), ofStatistics(), ofStatuses())
                .<Fault<?>>flatMap(List::stream)
                .toList();
    }

    private static List<Fault<?>> ofRequests() {
        return List.of(
                put(RULE_91, "no-purpose", DataRequest.class, "/purpose", "\"-\""),
                put(RULE_91, "no-basis", DataRequest.class, "/legalBasis", "\"100\""),
                put(RULE_91, "asks-itself", DataRequest.class, "/envelope/receiver", "\"LV/GOV/90000000023/portal\""),
                edits(RULE_96, "unanswered", DataRequest.class, JsonEdits.none())
                        .among(request -> List.of(answerOfAnother(request))),
                Fault.of(
                                RULE_97,
                                "more-than-was-asked",
                                DataResponse.class,
                                JsonEdits.none()
                                        .put("/fields", "[{\"name\":\"secret\",\"value\":\"1\"}]")
                                        .put("/envelope/correlationId", "\"7b0c1de2-93f4-4a56-8b1c-2d3e4f5a6b7c\""))
                        .among(response -> List.of(requestOf(response))));
    }

    private static DataResponse answerOfAnother(DataRequest request) {
        return new DataResponse(
                FaultsOfApplications.alone(request.envelope()),
                request.envelope().sentAt(),
                List.of());
    }

    private static DataRequest requestOf(DataResponse response) {
        Envelope envelope = new Envelope(
                response.envelope().correlationId().orElseThrow(),
                OffsetDateTime.parse("2026-11-02T09:00:00+02:00"),
                PartyId.parse("LV/GOV/90000000023/portal"),
                PartyId.parse("LV/GOV/90000000031/land/data"),
                Optional.empty());
        return new DataRequest(
                envelope,
                Registers.LAND_REGISTER,
                PersonalCode.parse("010180-00017"),
                CaseId.parse("K-2026-1"),
                "Koku ciršanas atļauja",
                "Parauga noteikumi",
                Optional.empty(),
                List.of("property"),
                Extensions.none());
    }

    private static List<Fault<?>> ofDirectories() {
        return List.of(
                put(
                        RULE_91,
                        "right-without-basis",
                        RegisterDirectory.class,
                        "/offers/0/rights",
                        "[{\"purpose\":\"Tā\"}]"),
                put(RULE_92, "shared-beside-the-bus", RegisterDirectory.class, "/offers/1/systems", "2"),
                edits(
                        RULE_93,
                        "unexplained",
                        RegisterDirectory.class,
                        JsonEdits.none().remove("/exemptions/0/explanation")),
                put(RULE_94, "register-not-on-the-bus", RegisterDirectory.class, "/registers/-", STATE_REGISTER),
                put(
                        RULE_96,
                        "help-for-money",
                        RegisterDirectory.class,
                        "/offers/0/charge",
                        "{\"amount\":{\"amount\":\"5\",\"currency\":\"EUR\"}}"));
    }

    private static List<Fault<?>> ofPlansAndHistories() {
        return List.of(
                put(RULE_79, "held-data-to-be-asked", OnceOnlyPlan.class, "/inputs/-", NOT_DELIVERED),
                edits(
                        RULE_93,
                        "unexplained-plan",
                        OnceOnlyPlan.class,
                        JsonEdits.none().remove("/inputs/0/exempt/claim/explanation")),
                put(RULE_95, "person-asked-twice", AskingHistory.class, "/askings/-", PERSON_AGAIN));
    }

    private static List<Fault<?>> ofStatistics() {
        return List.of(edits(
                        RULE_126,
                        "kept-to-itself",
                        UsageReport.class,
                        JsonEdits.none().remove("/handedOver"))
                .when(report -> report.provider().kind() == OrganisationKind.MUNICIPALITY));
    }

    private static List<Fault<?>> ofStatuses() {
        String foreign = "{\"own\":\"Cits\",\"preferred\":false,\"published\":\"OFFICIAL\",\"meaning\":\"OFFICIAL\"}";
        return List.of(
                put(MAP_01, "status-without-meaning", StatusMapping.class, "/statuses/-", "\"Vēl viens\""),
                put(MAP_01, "meaning-without-status", StatusMapping.class, "/rows/-", foreign),
                edits(
                                MAP_02,
                                "states-not-named",
                                StatusMapping.class,
                                JsonEdits.none().remove("/untold"))
                        .when(mapping -> !mapping.untold().isEmpty()),
                put(MAP_03, "no-status-preferred", StatusMapping.class, "/rows/0/preferred", "false"),
                put(MAP_04, "known-to-be-cut", StatusMapping.class, "/cut", "true"));
    }

    private static <T> Fault<T> put(RuleId rule, String name, Class<T> kind, String pointer, String json) {
        return edits(rule, name, kind, JsonEdits.none().put(pointer, json));
    }

    private static <T> Fault<T> edits(RuleId rule, String name, Class<T> kind, JsonEdits edits) {
        return Fault.of(rule, name, kind, edits);
    }
}
