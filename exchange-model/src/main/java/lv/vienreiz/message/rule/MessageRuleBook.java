// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import static lv.vienreiz.document.Severity.WARNING;
import static lv.vienreiz.message.MessageRules.RULE_109;
import static lv.vienreiz.message.MessageRules.RULE_110;
import static lv.vienreiz.message.MessageRules.RULE_111;
import static lv.vienreiz.message.MessageRules.RULE_112;
import static lv.vienreiz.message.MessageRules.RULE_113;
import static lv.vienreiz.message.MessageRules.RULE_114;
import static lv.vienreiz.message.MessageRules.RULE_115;
import static lv.vienreiz.message.MessageRules.RULE_116;
import static lv.vienreiz.message.MessageRules.RULE_117;
import static lv.vienreiz.message.MessageRules.RULE_118;
import static lv.vienreiz.message.MessageRules.RULE_119;
import static lv.vienreiz.message.MessageRules.RULE_73;
import static lv.vienreiz.message.MessageRules.RULE_74;
import static lv.vienreiz.message.MessageRules.RULE_75;
import static lv.vienreiz.message.MessageRules.RULE_76;
import static lv.vienreiz.message.MessageRules.RULE_77;
import static lv.vienreiz.message.MessageRules.RULE_78;
import static lv.vienreiz.message.MessageRules.RULE_79;
import static lv.vienreiz.message.MessageRules.RULE_80;
import static lv.vienreiz.message.MessageRules.RULE_81;
import static lv.vienreiz.rule.Force.DEFINITION;
import static lv.vienreiz.rule.Force.DUTY;
import static lv.vienreiz.rule.Force.DUTY_OF_THE_PLAN;
import static lv.vienreiz.rule.Force.HINT_OF_THE_PLAN;
import static lv.vienreiz.rule.Force.RECOMMENDATION;
import static lv.vienreiz.rule.Force.RECOMMENDATION_OF_THE_PLAN;

import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.CaseHandOver;
import lv.vienreiz.message.CompletionRequest;
import lv.vienreiz.message.Feedback;
import lv.vienreiz.message.HelpdeskReport;
import lv.vienreiz.message.RatingHandOver;
import lv.vienreiz.message.SatisfactionRating;
import lv.vienreiz.onceonly.OnceOnlyPlan;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.text.Texts;

/**
 * The rules for messages, each with its source and its weights; for the service loader only. Which demand counts as a
 * definition, a duty or a recommendation is our own inference from its wording.
 */
public final class MessageRuleBook implements RuleBook {

    /** Read with the first text, not with the first check. */
    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                Application.class.getResourceAsStream("rules_lv.properties"),
                Application.class.getResourceAsStream("rules_en.properties"));
    }

    /** Made by the service loader. */
    public MessageRuleBook() {}

    @Override
    public List<CheckedRule<?>> rules() {
        return Stream.of(ofApplications(), ofAuthorisations(), ofWhatFollows())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CheckedRule<?>> ofApplications() {
        return List.of(
                rule(
                        Application.class,
                        stated(RULE_73, DUTY, "M[114.2], M[129]").atMost(ServiceTakesTheChannel.NOT_OFFERED, WARNING),
                        new ServiceTakesTheChannel()),
                rule(Application.class, stated(RULE_74, DEFINITION, "M[114.2], P[113]"), new InitiatorIsTold()),
                rule(Application.class, stated(RULE_75, DEFINITION, "M[114.2]"), new OralIsSpoken()),
                rule(Application.class, stated(RULE_76, DEFINITION, "M[111]"), new LegalPersonHasAUser()),
                rule(Application.class, stated(RULE_77, DEFINITION, "M[91], M[95]"), new ClientIsIdentified()),
                rule(Application.class, stated(RULE_78, DEFINITION, "M[62.3]"), new EMailIsNotSigned()),
                rule(Application.class, stated(RULE_79, DUTY_OF_THE_PLAN, "P[66]"), new AnswersComeFromRegisters()),
                rule(
                        CompletionRequest.class,
                        stated(RULE_79, DUTY_OF_THE_PLAN, "P[66]"),
                        new OnlyTheClientKnowsWhatIsMissing()),
                rule(
                        OnceOnlyPlan.class,
                        stated(RULE_79, DUTY_OF_THE_PLAN, "P[66]"),
                        new NothingHeldIsPlannedToBeAsked()),
                rule(Application.class, stated(RULE_80, DUTY, "M[228.5]"), new ApplicationIsRegistered()),
                rule(CaseHandOver.class, stated(RULE_81, DUTY, "M[230]"), new CaseHoldsMoreThanDocuments()));
    }

    private static List<CheckedRule<?>> ofAuthorisations() {
        return List.of(
                rule(Application.class, stated(RULE_109, DUTY_OF_THE_PLAN, "P[113]"), new AuthorisedForAPerson()),
                rule(
                        Application.class,
                        stated(RULE_110, DUTY_OF_THE_PLAN, "P[113], V"),
                        new AuthorisationCoversTheService()),
                rule(Application.class, stated(RULE_111, DUTY_OF_THE_PLAN, "P[113]"), new EmployeeIsOfAUnifiedCentre()),
                rule(
                        Application.class,
                        stated(RULE_112, RECOMMENDATION_OF_THE_PLAN, "P[113], V"),
                        new ReasonForHelpIsTold()),
                rule(
                        Application.class,
                        stated(RULE_113, DUTY_OF_THE_PLAN, "P[113], P[144]"),
                        new ServiceIsEnabledForCentres()),
                rule(
                        Application.class,
                        stated(RULE_114, HINT_OF_THE_PLAN, "P[113]"),
                        new AuthorisedCountsAsElectronic()));
    }

    private static List<CheckedRule<?>> ofWhatFollows() {
        return List.of(
                rule(
                        SatisfactionRating.class,
                        stated(RULE_115, DUTY_OF_THE_PLAN, "P[27]"),
                        new RatingFollowsTheResult()),
                rule(SatisfactionRating.class, stated(RULE_116, DUTY_OF_THE_PLAN, "P[32]"), new ScoreIsOnItsScale()),
                rule(
                        RatingHandOver.class,
                        stated(RULE_116, DUTY_OF_THE_PLAN, "P[32]"),
                        new NationalFigureHasTenPoints()),
                rule(
                        SatisfactionRating.class,
                        stated(RULE_117, DUTY_OF_THE_PLAN, "P[36]"),
                        new OwnRatingsAreHandedOver()),
                rule(Feedback.class, stated(RULE_118, RECOMMENDATION, "M[135.3]"), new FeedbackReachesItsLevel()),
                rule(
                        HelpdeskReport.class,
                        stated(RULE_119, HINT_OF_THE_PLAN, "P[121], P[122], P[146]"),
                        new HelpdeskKeepsToTheCards()));
    }

    private static RuleDescription stated(RuleId id, Force force, String source) {
        return RuleDescription.of(id, source, () -> Loaded.TEXTS).with(force);
    }

    private static <T> CheckedRule<T> rule(Class<T> subject, RuleDescription rule, Check<T> check) {
        return new CheckedRule<>(rule, subject, check);
    }
}
