// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import static lv.vienreiz.catalog.CatalogRules.RULE_01;
import static lv.vienreiz.catalog.CatalogRules.RULE_02;
import static lv.vienreiz.catalog.CatalogRules.RULE_03;
import static lv.vienreiz.catalog.CatalogRules.RULE_04;
import static lv.vienreiz.catalog.CatalogRules.RULE_05;
import static lv.vienreiz.catalog.CatalogRules.RULE_06;
import static lv.vienreiz.catalog.CatalogRules.RULE_07;
import static lv.vienreiz.catalog.CatalogRules.RULE_08;
import static lv.vienreiz.catalog.CatalogRules.RULE_09;
import static lv.vienreiz.catalog.CatalogRules.RULE_10;
import static lv.vienreiz.catalog.CatalogRules.RULE_11;
import static lv.vienreiz.catalog.CatalogRules.RULE_12;
import static lv.vienreiz.catalog.CatalogRules.RULE_13;
import static lv.vienreiz.catalog.CatalogRules.RULE_14;
import static lv.vienreiz.catalog.CatalogRules.RULE_15;
import static lv.vienreiz.catalog.CatalogRules.RULE_16;
import static lv.vienreiz.catalog.CatalogRules.RULE_17;
import static lv.vienreiz.catalog.CatalogRules.RULE_18;
import static lv.vienreiz.catalog.CatalogRules.RULE_19;
import static lv.vienreiz.catalog.CatalogRules.RULE_20;
import static lv.vienreiz.document.Severity.ERROR;
import static lv.vienreiz.document.Severity.INFORMATION;
import static lv.vienreiz.document.Severity.WARNING;
import static lv.vienreiz.rule.Profile.M_2013;
import static lv.vienreiz.rule.Profile.P_2019;

import java.util.List;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.RuleBook;
import lv.vienreiz.rule.RuleDescription;
import lv.vienreiz.text.Texts;

/**
 * The rules for descriptions of services, each with its source and its weights; for the service loader only. Which demand
 * counts as a definition, a duty or a recommendation is our own inference from its wording.
 */
public final class CatalogRuleBook implements RuleBook {

    /** Read with the first text, not with the first check. */
    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                ServiceDescription.class.getResourceAsStream("rules_lv.properties"),
                ServiceDescription.class.getResourceAsStream("rules_en.properties"));
    }

    /** Made by the service loader. */
    public CatalogRuleBook() {}

    @Override
    public List<CheckedRule<?>> rules() {
        return List.of(
                rule(recommended(RULE_01, "M[122.1], M[299.1]"), new NamedInALegalAct()),
                rule(always(RULE_02, "M[299.1], M table 3"), new PaidServiceHasABasis()),
                rule(always(RULE_03, "M[112]"), new OwnerIsCompetent()),
                rule(duty(RULE_04, "M[122.2], M[299.4]"), new ManagerIsAssigned()),
                rule(duty(RULE_05, "M[299.5]"), new PartsHaveManagers()),
                rule(duty(RULE_06, "M[122.3], M[299.3]"), new OfferedServiceIsPublished()),
                rule(duty(RULE_07, "M[77]").atMost(FunctionIsNamed.OUTCOME, INFORMATION), new FunctionIsNamed()),
                rule(always(RULE_08, "M[99]"), new EconomicServiceIsSold()),
                rule(recommended(RULE_09, "M[101]"), new EconomicPriceIsFair()),
                rule(always(RULE_10, "M[88]"), new GeneralBenefitIsOpenToAll()),
                rule(always(RULE_11, "M[91], M[95]"), new IndividualServiceIdentifies()),
                rule(
                        always(RULE_12, "M[90], M[96]").atMost(AspectsFitTheKind.PHYSICAL, WARNING),
                        new AspectsFitTheKind()),
                rule(always(RULE_13, "M[102]"), new InterInstitutionStaysInside()),
                rule(always(RULE_14, "M[72.1], M[80.2], M[59.4]"), new BenefitIsDirect()),
                rule(always(RULE_15, "M[72.2]"), new CompanyActsOnDelegation()),
                rule(always(RULE_16, "M tables 3 and 4, M[93]"), new ItemIsChargedOneWay()),
                rule(recommended(RULE_17, "M table 5"), new AgencyPublishesItsPrices()),
                rule(plan(RULE_18, "P[127]"), new ReviewedInTheLastQuarter()),
                rule(recommended(RULE_19, "M[122.3]"), new PublicationIsAccountedFor()),
                rule(recommended(RULE_20, "M[299.2], M[299.7]"), new IndicatorsAreNamed()));
    }

    /** What a word means, or law in force that the Model reports: wrong whoever reads it. */
    private static RuleDescription always(RuleId id, String source) {
        return described(id, source).everywhere(ERROR);
    }

    /** What the Model wants institutions to be obliged to: a proposal by itself, a duty once the Plan builds on it. */
    private static RuleDescription duty(RuleId id, String source) {
        return described(id, source).in(M_2013, WARNING).in(P_2019, ERROR);
    }

    /** What is recommended, or a duty that a description can prove only in part. */
    private static RuleDescription recommended(RuleId id, String source) {
        return described(id, source).everywhere(WARNING);
    }

    /** What only the Plan asks for. */
    private static RuleDescription plan(RuleId id, String source) {
        return described(id, source).in(P_2019, WARNING);
    }

    private static RuleDescription described(RuleId id, String source) {
        return RuleDescription.of(id, source, () -> Loaded.TEXTS);
    }

    private static CheckedRule<ServiceDescription> rule(RuleDescription rule, Check<ServiceDescription> check) {
        return new CheckedRule<>(rule, ServiceDescription.class, check);
    }
}
