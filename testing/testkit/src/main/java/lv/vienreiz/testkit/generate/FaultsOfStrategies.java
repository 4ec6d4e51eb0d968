// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static lv.vienreiz.strategy.StrategyRules.RULE_42;
import static lv.vienreiz.strategy.StrategyRules.RULE_43;
import static lv.vienreiz.strategy.StrategyRules.RULE_44;
import static lv.vienreiz.strategy.StrategyRules.RULE_45;
import static lv.vienreiz.strategy.StrategyRules.RULE_46;
import static lv.vienreiz.strategy.StrategyRules.RULE_47;
import static lv.vienreiz.strategy.StrategyRules.RULE_49;
import static lv.vienreiz.strategy.StrategyRules.RULE_50;
import static lv.vienreiz.strategy.StrategyRules.RULE_54;

import java.util.List;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.sample.JsonEdits;
import lv.vienreiz.strategy.ChannelStrategy;

/** Faults in strategies of channels. */
final class FaultsOfStrategies {

    private static final String SEGMENT =
            "{\"segment\":{\"code\":\"ELDERLY\",\"list\":\"urn:example:segments\",\"version\":\"1\"}}";
    private static final String APPLIED_FOR_ONLY = "{\"service\":\"only-applied-for\",\"uses\":"
            + "[{\"channel\":\"UNIFIED_PORTAL\",\"scope\":\"APPLY\",\"percent\":\"100\"}]}";

    private FaultsOfStrategies() {}

    static List<Fault<ChannelStrategy>> all() {
        return List.of(
                put(RULE_42, "more-than-all", "/services/0/uses/0/percent", "\"100.5\""),
                put(RULE_42, "no-use", "/services/-", "{\"service\":\"unused\"}"),
                put(RULE_43, "other-total", "/segments/0/uses/0/volume", "0"),
                put(RULE_44, "segment-without-channel", "/segments/-", SEGMENT),
                put(RULE_45, "another-process", "/services/0/uses/1/process", "\"cits\""),
                remove(RULE_46, "nothing-of-cost", "/rationale/cost"),
                remove(RULE_46, "no-rationale", "/rationale"),
                put(RULE_47, "one-step-only", "/services/-", APPLIED_FOR_ONLY),
                put(RULE_49, "in-person-first", "/naturalPersonOrder", "[\"INSTITUTION_OFFICE\",\"UNIFIED_PORTAL\"]"),
                remove(RULE_50, "nobody-responsible", "/responsible"),
                put(RULE_54, "no-choice", "/requestChannels", "[\"UNIFIED_PORTAL\"]"));
    }

    private static Fault<ChannelStrategy> put(RuleId rule, String name, String pointer, String json) {
        return Fault.of(rule, name, ChannelStrategy.class, JsonEdits.none().put(pointer, json));
    }

    private static Fault<ChannelStrategy> remove(RuleId rule, String name, String pointer) {
        return Fault.of(rule, name, ChannelStrategy.class, JsonEdits.none().remove(pointer));
    }
}
