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
import static lv.vienreiz.catalog.CatalogRules.RULE_121;
import static lv.vienreiz.catalog.CatalogRules.RULE_122;
import static lv.vienreiz.catalog.CatalogRules.RULE_125;
import static lv.vienreiz.catalog.CatalogRules.RULE_13;
import static lv.vienreiz.catalog.CatalogRules.RULE_14;
import static lv.vienreiz.catalog.CatalogRules.RULE_15;
import static lv.vienreiz.catalog.CatalogRules.RULE_16;
import static lv.vienreiz.catalog.CatalogRules.RULE_17;
import static lv.vienreiz.catalog.CatalogRules.RULE_18;
import static lv.vienreiz.catalog.CatalogRules.RULE_19;
import static lv.vienreiz.catalog.CatalogRules.RULE_20;
import static lv.vienreiz.catalog.CatalogRules.RULE_21;
import static lv.vienreiz.catalog.CatalogRules.RULE_22;
import static lv.vienreiz.catalog.CatalogRules.RULE_23;
import static lv.vienreiz.catalog.CatalogRules.RULE_24;
import static lv.vienreiz.catalog.CatalogRules.RULE_26;
import static lv.vienreiz.catalog.CatalogRules.RULE_30;
import static lv.vienreiz.catalog.CatalogRules.RULE_38;
import static lv.vienreiz.catalog.CatalogRules.RULE_41;
import static lv.vienreiz.catalog.CatalogRules.RULE_48;
import static lv.vienreiz.catalog.CatalogRules.RULE_51;
import static lv.vienreiz.catalog.CatalogRules.RULE_52;
import static lv.vienreiz.catalog.CatalogRules.RULE_53;
import static lv.vienreiz.document.Severity.INFORMATION;
import static lv.vienreiz.document.Severity.WARNING;
import static lv.vienreiz.rule.Force.DEFINITION;
import static lv.vienreiz.rule.Force.DUTY;
import static lv.vienreiz.rule.Force.DUTY_OF_THE_PLAN;
import static lv.vienreiz.rule.Force.RECOMMENDATION;
import static lv.vienreiz.rule.Force.RECOMMENDATION_OF_THE_PLAN;

import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.CheckedRule;
import lv.vienreiz.rule.Force;
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
        return Stream.concat(beginnings().stream(), whole().stream()).toList();
    }

    /** The rules of what every description says. */
    private static List<CheckedRule<?>> beginnings() {
        return List.of(
                rule(stated(RULE_01, RECOMMENDATION, "M[122.1], M[299.1]"), new NamedInALegalAct()),
                rule(stated(RULE_02, DEFINITION, "M[299.1], M table 3"), new PaidServiceHasABasis()),
                rule(stated(RULE_03, DEFINITION, "M[112]"), new OwnerIsCompetent()),
                rule(stated(RULE_04, DUTY, "M[122.2], M[299.4]"), new ManagerIsAssigned()),
                rule(stated(RULE_05, DUTY, "M[299.5]"), new PartsHaveManagers()),
                rule(stated(RULE_06, DUTY, "M[122.3], M[299.3]"), new OfferedServiceIsPublished()),
                rule(
                        stated(RULE_07, DUTY, "M[77]").atMost(FunctionIsNamed.OUTCOME, INFORMATION),
                        new FunctionIsNamed()),
                rule(stated(RULE_08, DEFINITION, "M[99]"), new EconomicServiceIsSold()),
                rule(stated(RULE_09, RECOMMENDATION, "M[101]"), new EconomicPriceIsFair()),
                rule(stated(RULE_10, DEFINITION, "M[88]"), new GeneralBenefitIsOpenToAll()),
                rule(stated(RULE_11, DEFINITION, "M[91], M[95]"), new IndividualServiceIdentifies()),
                rule(
                        stated(RULE_12, DEFINITION, "M[90], M[96]").atMost(AspectsFitTheKind.PHYSICAL, WARNING),
                        new AspectsFitTheKind()),
                rule(stated(RULE_13, DEFINITION, "M[102]"), new InterInstitutionStaysInside()),
                rule(stated(RULE_14, DEFINITION, "M[72.1], M[80.2], M[59.4]"), new BenefitIsDirect()),
                rule(stated(RULE_15, DEFINITION, "M[72.2]"), new CompanyActsOnDelegation()),
                rule(stated(RULE_16, DEFINITION, "M tables 3 and 4, M[93]"), new ItemIsChargedOneWay()),
                rule(stated(RULE_17, RECOMMENDATION, "M table 5"), new AgencyPublishesItsPrices()),
                rule(stated(RULE_18, RECOMMENDATION_OF_THE_PLAN, "P[127]"), new ReviewedInTheLastQuarter()),
                rule(stated(RULE_19, RECOMMENDATION, "M[122.3]"), new PublicationIsAccountedFor()),
                rule(stated(RULE_20, RECOMMENDATION, "M[299.2], M[299.7]"), new IndicatorsAreNamed()));
    }

    /** The rules of what a full description says beyond that. */
    private static List<CheckedRule<?>> whole() {
        return List.of(
                rule(stated(RULE_21, RECOMMENDATION, "M[122.4]"), new DocumentationFitsTheImportance()),
                rule(stated(RULE_22, RECOMMENDATION, "M[144]-[145]"), new PlaceIsFree()),
                rule(
                        stated(RULE_23, DUTY_OF_THE_PLAN, "P before [133], M[64.6]")
                                .atMost(BasicsAreInEnglish.RECOMMENDED, WARNING),
                        new BasicsAreInEnglish()),
                rule(stated(RULE_24, DUTY, "M[127]"), new ImportanceIsReasoned()),
                rule(stated(RULE_26, DUTY, "M[64.5], M[122.4.3]"), new ClientViewIsClean()),
                rule(stated(RULE_30, DUTY, "M[122.4.4]"), new ProvidersHaveAgreements()),
                rule(stated(RULE_38, RECOMMENDATION, "M[141]"), new HandingOverIsDecided()),
                rule(stated(RULE_41, RECOMMENDATION, "M[129.2.1]"), new SeveralChannels()),
                rule(
                        stated(RULE_48, DUTY_OF_THE_PLAN, "P[91], P[92], P[118]")
                                .atMost(DigitalOnlyHasSupport.PERSONS, WARNING),
                        new DigitalOnlyHasSupport()),
                rule(stated(RULE_51, RECOMMENDATION, "M[176], M[178]"), new PlacesAreWithinReach()),
                rule(stated(RULE_52, RECOMMENDATION, "M[235.2]-[235.3]"), new OwnPortalIsJustified()),
                rule(
                        stated(RULE_53, DUTY, "M[235.4]-[235.5], P[59]").atMost(ComponentsAreShared.OTHER, WARNING),
                        new ComponentsAreShared()),
                rule(stated(RULE_121, DUTY_OF_THE_PLAN, "P[93]-[95], P[131]"), new GatewayProcedureIsOpen()),
                rule(stated(RULE_122, DEFINITION, "M[31.1.3]"), new ServicesDirectiveIsElectronic()),
                rule(
                        stated(RULE_125, RECOMMENDATION_OF_THE_PLAN, "P[64], P[77], P[86]")
                                .atMost(WebChannelsAreAccessible.RESPONSIVE, INFORMATION),
                        new WebChannelsAreAccessible()));
    }

    private static RuleDescription stated(RuleId id, Force force, String source) {
        return RuleDescription.of(id, source, () -> Loaded.TEXTS).with(force);
    }

    private static CheckedRule<ServiceDescription> rule(RuleDescription rule, Check<ServiceDescription> check) {
        return new CheckedRule<>(rule, ServiceDescription.class, check);
    }
}
