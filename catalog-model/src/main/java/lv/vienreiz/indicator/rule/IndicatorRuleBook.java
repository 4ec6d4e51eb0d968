// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.rule;

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
import static lv.vienreiz.rule.Force.DEFINITION;
import static lv.vienreiz.rule.Force.DUTY;
import static lv.vienreiz.rule.Force.HINT;
import static lv.vienreiz.rule.Force.RECOMMENDATION;

import java.util.List;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.Severity;
import lv.vienreiz.indicator.IndicatorMeasurements;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.text.Texts;

/** The rules for indicators, each with its source and its weights; for the service loader only. */
public final class IndicatorRuleBook implements RuleBook {

    /** Read with the first text, not with the first check. */
    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                IndicatorPassport.class.getResourceAsStream("rules_lv.properties"),
                IndicatorPassport.class.getResourceAsStream("rules_en.properties"));
    }

    /** Made by the service loader. */
    public IndicatorRuleBook() {}

    @Override
    public List<CheckedRule<?>> rules() {
        RuleDescription alarm = stated(RULE_58, DUTY, "M[278.10.1], M[278.10.2]");
        RuleDescription time =
                stated(RULE_59, DEFINITION, "M[278.7], M[278.8]").atMost(MeasuringTakesPlace.GAP, Severity.WARNING);
        RuleDescription purpose =
                stated(RULE_60, DUTY, "M[276], M[279]").atMost(MeasuringHasAPurpose.COST, Severity.WARNING);
        RuleDescription published = stated(RULE_61, RECOMMENDATION, "M[299.7], P[33]");
        RuleDescription important = stated(RULE_64, RECOMMENDATION, "M[127.3], M[161]");
        return List.of(
                passport(stated(RULE_55, DUTY, "M[278.1]-[278.12]"), new PassportIsWhole()),
                passport(stated(RULE_56, DUTY, "M[278.6]"), new DerivationCanBeCarriedOut()),
                passport(stated(RULE_57, DEFINITION, "M[278.10]"), new ThresholdsFitTheirKind()),
                passport(alarm, new AlarmIsProvidedFor()),
                new CheckedRule<>(alarm, IndicatorMeasurements.class, new AlarmsAreRaised()),
                passport(time, new MeasuringEndsAfterItBegins()),
                new CheckedRule<>(time, IndicatorMeasurements.class, new MeasuringTakesPlace()),
                passport(purpose, new MeasuringHasAPurpose()),
                new CheckedRule<>(published, IndicatorMeasurements.class, new ResultsArePublished()),
                passport(stated(RULE_62, RECOMMENDATION, "M[277.1]"), new OutcomeBelongsToTheFunction()),
                passport(stated(RULE_63, HINT, "M[282]"), new DataComeByThemselves()),
                new CheckedRule<>(important, ServiceDescription.class, new ImportantServicesAreMeasured()));
    }

    private static RuleDescription stated(RuleId id, Force force, String source) {
        return RuleDescription.of(id, source, () -> Loaded.TEXTS).with(force);
    }

    private static CheckedRule<IndicatorPassport> passport(RuleDescription rule, Check<IndicatorPassport> check) {
        return new CheckedRule<>(rule, IndicatorPassport.class, check);
    }
}
