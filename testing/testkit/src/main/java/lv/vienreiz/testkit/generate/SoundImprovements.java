// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.vienreiz.casebook.ChainRecord;
import lv.vienreiz.document.sample.JsonEdits;
import lv.vienreiz.evaluation.ServiceImprovement;
import lv.vienreiz.indicator.DataSource;
import lv.vienreiz.indicator.IndicatorKind;
import lv.vienreiz.indicator.IndicatorMeasurements;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.IndicatorView;
import lv.vienreiz.indicator.MeasuringFrequency;
import lv.vienreiz.lifeevent.ServiceChain;

/** Indicators, improvements and chains of services that keep every rule, each looked at alone. */
final class SoundImprovements {

    static final String WORDS = "{\"lv\":\"Pamats\",\"en\":\"Reason\"}";
    private static final String OWNER = "{\"name\":{\"lv\":\"Parauga pašvaldība\"},\"kind\":\"MUNICIPALITY\"}";

    private final Base base;
    private final Chance chance;

    SoundImprovements(Base base, Chance chance) {
        this.base = base;
        this.chance = chance;
    }

    Map<Class<?>, Supplier<?>> kinds() {
        return Map.of(
                IndicatorPassport.class, this::passport,
                IndicatorMeasurements.class, this::measurements,
                ServiceImprovement.class, this::improvement,
                ServiceChain.class, this::chain,
                ChainRecord.class, this::chainRecord);
    }

    private IndicatorPassport passport() {
        JsonEdits edits = JsonEdits.none();
        for (String text : List.of("name", "purpose", "description", "unit")) {
            edits = edits.put("/" + text, WORDS);
        }
        edits = edits.put("/kind", name(chance.of(IndicatorKind.values())))
                .put("/subject", "\"PROVISION\"")
                .put("/view", name(chance.of(IndicatorView.values())))
                .put("/formula", "\"Dienu summa, dalīta ar lietu skaitu\"")
                .put("/measured", name(chance.of(MeasuringFrequency.values())))
                .put("/reported", "\"YEARLY\"")
                .put("/source", name(chance.of(DataSource.values())))
                .put("/measuringResponsible", "\"Analītiķis\"")
                .put("/analysisResponsible", "\"Pakalpojuma vadītājs\"");
        int year = 2015 + chance.below(10);
        return base.of(
                IndicatorPassport.class,
                edits.put("/measuredFrom", "\"" + year + "-01-01\"")
                        .put("/measuredUntil", "\"" + (year + chance.below(4)) + "-12-31\"")
                        .put("/automatic", "true")
                        .put("/thresholds", thresholds())
                        .put("/targets", "[{\"from\":\"2026-01-01\",\"to\":\"2026-12-31\",\"value\":\"8\"}]")
                        .put("/alarm", "{\"action\":" + WORDS + "}")
                        .put("/yearlyCost", money(100))
                        .put("/yearlyBenefit", money(200))
                        .remove("/derivation"));
    }

    private String thresholds() {
        return switch (chance.below(3)) {
            case 0 -> "{\"ratingScale\":{\"least\":\"1\",\"greatest\":\"10\",\"target\":\"8\",\"alarmBelow\":\"6.5\"}}";
            case 1 -> "{\"corridor\":{\"least\":\"3\",\"greatest\":\"" + (4 + chance.below(20)) + "\"}}";
            default ->
                "{\"zones\":{\"zones\":[{\"name\":" + WORDS + ",\"below\":\"30\",\"alarm\":true},{\"name\":" + WORDS
                        + ",\"from\":\"30\",\"alarm\":false}]}}";
        };
    }

    private IndicatorMeasurements measurements() {
        int first = 2018 + chance.below(4);
        List<Integer> years =
                IntStream.rangeClosed(first, first + chance.below(3)).boxed().toList();
        String values = years.stream()
                .map(year -> "{\"from\":\"" + year + "-01-01\",\"to\":\"" + year + "-12-31\",\"value\":\""
                        + chance.below(100) + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
        String publications = years.stream()
                .map(year -> "{\"year\":" + year + ",\"published\":\"" + (year + 1) + "-05-30\"}")
                .collect(Collectors.joining(",", "[", "]"));
        return base.of(
                IndicatorMeasurements.class,
                JsonEdits.none().put("/values", values).put("/publications", publications));
    }

    private ServiceImprovement improvement() {
        JsonEdits edits = JsonEdits.none();
        if (chance.oneIn(2)) {
            return base.of(ServiceImprovement.class, edits.put("/kind", "\"CONTINUOUS\""));
        }
        return base.of(
                ServiceImprovement.class,
                edits.put("/kind", "\"REDESIGN\"")
                        .put("/evaluation", "\"permit-2025\"")
                        .put(
                                "/costBenefit",
                                "{\"societyBenefit\":" + money(300) + ",\"societyBurden\":" + money(20) + "}")
                        .put("/methodology", "true")
                        .put("/involvements", "[{\"day\":\"2025-11-05\",\"form\":" + WORDS + "}]")
                        .put("/pilot", "{\"from\":\"2026-02-01\"}")
                        .put("/launch", "\"2026-06-0" + (1 + chance.below(9)) + "\"")
                        .remove("/reviewed"));
    }

    private ServiceChain chain() {
        String steps = "[" + step("inform", "INFORMING", "") + ","
                + step(
                        "relief",
                        "AUTOMATIC",
                        ",\"dependsOn\":[\"inform\"],\"basis\":{\"providedByAct\":{\"act\":"
                                + "{\"kind\":\"EXTERNAL\",\"title\":" + WORDS + "}}}")
                + ","
                + step(
                        "grant",
                        "AUTOMATIC_WITH_PERMISSION",
                        ",\"dependsOn\":[\"relief\"],\"basis\":" + "{\"permissionNeeded\":{\"subject\":" + WORDS + "}}")
                + "]";
        return base.of(
                ServiceChain.class,
                JsonEdits.none()
                        .put("/steps", steps)
                        .put(
                                "/optOut",
                                "{\"beforeStep\":\"relief\",\"days\":" + chance.below(30)
                                        + ",\"channels\":[\"UNIFIED_PORTAL\"]}")
                        .put("/notificationOrder", "[\"E_ADDRESS\",\"SMS\"]")
                        .put("/justification", WORDS));
    }

    private static String step(String key, String automation, String more) {
        return "{\"key\":\"" + key + "\",\"service\":\"" + key + "-service\",\"owner\":" + OWNER + more
                + ",\"automation\":\"" + automation + "\"}";
    }

    private ChainRecord chainRecord() {
        return base.of(
                ChainRecord.class,
                JsonEdits.none()
                        .put("/begunAt", "\"2026-11-01T09:00:00+02:00\"")
                        .put(
                                "/steps",
                                "[{\"service\":\"inform-service\",\"doneAt\":\"2026-11-01T1" + chance.below(10)
                                        + ":00:00+02:00\"},{\"service\":\"relief-service\"}]")
                        .put("/optedOutAt", "\"2026-11-03T10:00:00+02:00\""));
    }

    private String money(int least) {
        return "{\"amount\":\"" + (least + chance.below(50)) + "\",\"currency\":\"EUR\"}";
    }

    private static String name(Enum<?> constant) {
        return "\"" + constant.name() + "\"";
    }
}
