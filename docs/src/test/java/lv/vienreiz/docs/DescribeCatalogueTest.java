// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.agreement.AgreementAdvice;
import lv.vienreiz.agreement.AgreementAdviser;
import lv.vienreiz.agreement.InvolvementForm;
import lv.vienreiz.agreement.Parties;
import lv.vienreiz.agreement.ServiceTask;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.catalog.TemplateId;
import lv.vienreiz.catalog.TemplateLink;
import lv.vienreiz.classification.Activity;
import lv.vienreiz.classification.ActivityFact;
import lv.vienreiz.classification.Classification;
import lv.vienreiz.classification.ClassificationResult;
import lv.vienreiz.classification.ServiceClassifier;
import lv.vienreiz.codelist.CodeEntry;
import lv.vienreiz.codelist.CodeList;
import lv.vienreiz.codelist.CodeLists;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.template.UnifiedTemplate;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class DescribeCatalogueTest {

    @Test
    void classifiesAnActivity() {
        // tag::classify
        ClassificationResult result = ServiceClassifier.classify(Activity.unknown()
                .with(ActivityFact.DIRECT_BENEFIT, true)
                .with(ActivityFact.FOR_FUNCTIONS_OF_AN_INSTITUTION, false)
                .with(ActivityFact.COMPANY_FOR_PROFIT, false)
                .with(ActivityFact.PRIVATE_LAW_CONTRACT, false)
                .with(ActivityFact.RECIPIENT_IDENTIFIED, true)
                .with(ActivityFact.ADMINISTRATIVE_ACT, true));
        String why = result.text(Language.ENGLISH); // a line for each step that was taken
        // end::classify

        assertThat(result).isInstanceOf(Classification.class);
        assertThat(((Classification) result).kind()).contains(ServiceKind.ADMINISTRATIVE);
        assertThat(why.lines().count()).isGreaterThan(3);
    }

    @Test
    void advisesOnAnAgreement() {
        Organisation town = Organisation.of(LocalizedText.lv("Parauga novads"), OrganisationKind.MUNICIPALITY);
        Organisation neighbour = Organisation.of(LocalizedText.lv("Kaimiņu novads"), OrganisationKind.MUNICIPALITY);
        // tag::advise
        AgreementAdvice advice =
                AgreementAdviser.advise(new Parties(town, neighbour), List.of(ServiceTask.INFORM, ServiceTask.REQUEST));
        advice.form(); // COOPERATION_CONTRACT
        advice.reasons().forEach(reason -> System.out.println(reason.text(Language.LATVIAN)));
        // end::advise

        assertThat(advice.form()).contains(InvolvementForm.COOPERATION_CONTRACT);
        assertThat(advice.reasons()).isNotEmpty();
    }

    @Test
    void followsMunicipalitiesThroughTheReform() {
        // tag::lists
        CodeList municipalities =
                CodeLists.shipped().find(CodeLists.MUNICIPALITIES).orElseThrow();
        LocalDate after = LocalDate.of(2022, 1, 1);
        List<CodeEntry> heirs = municipalities.successorsOn("aglonas-novads", after);
        // end::lists

        assertThat(heirs).extracting(CodeEntry::code).containsExactly("preilu-novads", "kraslavas-novads");
    }

    @Test
    void checksDocumentsAmongEachOther() {
        LocalizedText name = LocalizedText.lv("Koku ciršanas atļauja").en("Tree-felling permit");
        UnifiedTemplate template =
                UnifiedTemplate.builder(TemplateId.parse("trees"), name).build();
        ServiceDescription permit = ServiceDescription.builder(ServiceId.parse("permit"), name)
                .template(new TemplateLink(TemplateId.parse("tress"), Optional.empty(), Optional.empty()))
                .build();
        // tag::bundle
        RuleSet rules = RuleSet.of(Profile.P_2019)
                .without(new RuleId("RULE-18"), "reviews are kept in the quality system")
                .among(Bundle.of(List.of(permit, template)));
        Findings findings = rules.check(permit); // among others, RULE-98: there is no template 'tress'
        // end::bundle

        assertThat(findings).anyMatch(finding -> finding.rule().id().value().equals("RULE-98"));
        assertThat(findings.switchedOff()).hasSize(1);
    }
}
