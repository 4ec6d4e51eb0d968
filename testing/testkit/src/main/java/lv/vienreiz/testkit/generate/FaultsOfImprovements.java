// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static lv.vienreiz.evaluation.EvaluationRules.RULE_70;
import static lv.vienreiz.evaluation.EvaluationRules.RULE_71;
import static lv.vienreiz.evaluation.EvaluationRules.RULE_72;
import static lv.vienreiz.indicator.IndicatorRules.RULE_55;
import static lv.vienreiz.indicator.IndicatorRules.RULE_56;
import static lv.vienreiz.indicator.IndicatorRules.RULE_57;
import static lv.vienreiz.indicator.IndicatorRules.RULE_58;
import static lv.vienreiz.indicator.IndicatorRules.RULE_59;
import static lv.vienreiz.indicator.IndicatorRules.RULE_60;
import static lv.vienreiz.indicator.IndicatorRules.RULE_61;
import static lv.vienreiz.indicator.IndicatorRules.RULE_62;
import static lv.vienreiz.indicator.IndicatorRules.RULE_63;
import static lv.vienreiz.indicator.IndicatorRules.RULE_64;
import static lv.vienreiz.lifeevent.LifeEventRules.RULE_103;
import static lv.vienreiz.lifeevent.LifeEventRules.RULE_104;
import static lv.vienreiz.lifeevent.LifeEventRules.RULE_105;
import static lv.vienreiz.lifeevent.LifeEventRules.RULE_106;
import static lv.vienreiz.lifeevent.LifeEventRules.RULE_107;
import static lv.vienreiz.lifeevent.LifeEventRules.RULE_108;

import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.casebook.ChainRecord;
import lv.vienreiz.catalog.Input;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.sample.JsonEdits;
import lv.vienreiz.evaluation.ServiceImprovement;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.indicator.IndicatorId;
import lv.vienreiz.indicator.IndicatorMeasurements;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.ObservationArea;
import lv.vienreiz.lifeevent.ServiceChain;
import lv.vienreiz.text.LocalizedText;

/** Faults in indicators, redesigns and chains of services. */
final class FaultsOfImprovements {

    private static final String CORRIDOR = "{\"corridor\":{\"least\":\"9\",\"greatest\":\"1\"}}";
    private static final String LATE_STEP = "{\"service\":\"grant-service\",\"doneAt\":\"2026-11-09T10:00:00+02:00\"}";

    private FaultsOfImprovements() {}

    static List<Fault<?>> all() {
        return Stream.of(ofPassports(), ofMeasuring(), ofRedesigns(), ofChains())
                .<Fault<?>>flatMap(List::stream)
                .toList();
    }

    private static List<Fault<?>> ofPassports() {
        return List.of(
                remove(RULE_55, "no-description", IndicatorPassport.class, "/description"),
                put(RULE_56, "derived-from-nothing", IndicatorPassport.class, "/derivation", "{\"inputs\":[]}"),
                put(RULE_57, "bounds-crossed", IndicatorPassport.class, "/thresholds", CORRIDOR),
                remove(RULE_58, "no-alarm", IndicatorPassport.class, "/alarm"),
                put(RULE_59, "ends-before-it-begins", IndicatorPassport.class, "/measuredUntil", "\"2001-01-01\""),
                remove(RULE_60, "without-purpose", IndicatorPassport.class, "/purpose"),
                put(
                        RULE_60,
                        "dearer-than-its-use",
                        IndicatorPassport.class,
                        "/yearlyCost",
                        "{\"amount\":\"9000\",\"currency\":\"EUR\"}"),
                edits(
                        RULE_62,
                        "outcome-of-a-service",
                        IndicatorPassport.class,
                        JsonEdits.none().put("/subject", "\"FUNCTION\"").put("/services", "[\"trees\"]")),
                put(RULE_63, "by-hand", IndicatorPassport.class, "/automatic", "false"));
    }

    private static List<Fault<?>> ofMeasuring() {
        return List.of(
                edits(
                                RULE_58,
                                "silent",
                                IndicatorMeasurements.class,
                                JsonEdits.none().remove("/values/0/alarm"))
                        .when(measurements ->
                                measurements.values().get(0).value().isPresent())
                        .among(measurements -> List.of(alarmedByAnything(measurements))),
                put(
                        RULE_59,
                        "value-ends-before-it-begins",
                        IndicatorMeasurements.class,
                        "/values/0/from",
                        "\"2030-01-01\""),
                remove(RULE_61, "not-published", IndicatorMeasurements.class, "/publications"),
                edits(RULE_64, "measured-in-one-area", ServiceDescription.class, JsonEdits.none())
                        .when(service -> service.importance()
                                .filter(importance -> importance.level() == ImportanceLevel.CRITICAL)
                                .isPresent())
                        .among(service -> List.of(IndicatorPassport.builder(IndicatorId.parse("volume"))
                                .area(ObservationArea.VOLUME)
                                .services(List.of(service.id()))
                                .build())));
    }

    /** A passport of which every value is out of bounds. */
    private static IndicatorPassport alarmedByAnything(IndicatorMeasurements measurements) {
        IndicatorPassport bare =
                IndicatorPassport.builder(measurements.indicator()).build();
        return Fault.edited(
                IndicatorPassport.class,
                bare,
                JsonEdits.none().put("/thresholds", "{\"corridor\":{\"least\":\"5000\",\"greatest\":\"9000\"}}"));
    }

    private static List<Fault<?>> ofRedesigns() {
        return Stream.of(
                        remove(RULE_70, "without-evaluation", ServiceImprovement.class, "/evaluation"),
                        remove(RULE_70, "burden-not-counted", ServiceImprovement.class, "/costBenefit/societyBurden"),
                        remove(RULE_71, "never-tried", ServiceImprovement.class, "/pilot"),
                        remove(RULE_72, "nobody-involved", ServiceImprovement.class, "/involvements"))
                .<Fault<?>>map(fault -> fault.when(ServiceImprovement::isRedesign))
                .toList();
    }

    private static List<Fault<?>> ofChains() {
        return List.of(
                remove(RULE_103, "no-way-out", ServiceChain.class, "/optOut"),
                put(RULE_103, "goes-on-regardless", ChainRecord.class, "/steps/-", LATE_STEP),
                remove(RULE_104, "without-basis", ServiceChain.class, "/steps/1/basis"),
                edits(RULE_105, "asks-the-person", ServiceChain.class, JsonEdits.none())
                        .among(chain -> List.of(ServiceDescription.builder(
                                        ServiceId.parse("relief-service"), LocalizedText.lv("Atvieglojums"))
                                .addInput(Input.asked("reason", LocalizedText.lv("Iemesls")))
                                .build())),
                remove(RULE_106, "not-justified", ServiceChain.class, "/justification"),
                remove(RULE_107, "owner-not-told", ServiceChain.class, "/steps/0/owner"),
                put(RULE_107, "needs-no-step", ServiceChain.class, "/steps/1/dependsOn", "[\"nowhere\"]"),
                put(RULE_108, "message-first", ServiceChain.class, "/notificationOrder", "[\"SMS\",\"E_ADDRESS\"]"));
    }

    private static <T> Fault<T> put(RuleId rule, String name, Class<T> kind, String pointer, String json) {
        return edits(rule, name, kind, JsonEdits.none().put(pointer, json));
    }

    private static <T> Fault<T> remove(RuleId rule, String name, Class<T> kind, String pointer) {
        return edits(rule, name, kind, JsonEdits.none().remove(pointer));
    }

    private static <T> Fault<T> edits(RuleId rule, String name, Class<T> kind, JsonEdits edits) {
        return Fault.of(rule, name, kind, edits);
    }
}
