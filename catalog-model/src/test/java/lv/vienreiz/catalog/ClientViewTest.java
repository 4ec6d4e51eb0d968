// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.importance.Importance;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class ClientViewTest {

    private static final Set<String> INTERNAL =
            Set.of("responsibility", "importance", "handOver", "demands", "indicators", "documentation");

    @Test
    void holdsEverythingButWhatIsInternal() {
        ServiceDescription full = Samples.full();
        String json = Documents.text(full.clientView(), WrittenForm.JSON);
        Set<String> members = new HashSet<>();
        for (Member member :
                FormRegistry.ofType(ServiceDescription.class).shape().members()) {
            members.add(member.name());
        }

        assertThat(members).containsAll(INTERNAL);
        members.removeAll(INTERNAL);
        members.remove("extensions");
        assertThat(members).allSatisfy(name -> assertThat(json).contains("\"" + name + "\""));
        assertThat(INTERNAL).allSatisfy(name -> assertThat(json).doesNotContain("\n  \"" + name + "\""));
        assertThat(full.clientView().clientView()).isEqualTo(full.clientView());
    }

    @Test
    void doesNotPublishWhatNobodyCanTellToBeMeantForClients() {
        ServiceDescription noted = Samples.full().toBuilder()
                .extensions(Extensions.none().with("x-internalNote", "\"vēl nav saskaņots\""))
                .build();

        assertThat(noted.clientView()).isEqualTo(Samples.full().clientView());
    }

    @Test
    void keepsTheRuleOfViewsWhereTheWholeDescriptionMadeForClientsDoesNot() {
        RuleSet rules = RuleSet.of(Profile.P_2019);
        ServiceDescription careless =
                Samples.full().toBuilder().view(DescriptionView.CLIENT).build();

        assertThat(rules.check(careless)).anyMatch(f -> f.rule().id().equals(CatalogRules.RULE_26));
        assertThat(rules.check(Samples.full().clientView()))
                .noneMatch(f -> f.rule().id().equals(CatalogRules.RULE_26));
        assertThat(rules.check(Samples.full().clientView()).skipped()).contains(CatalogRules.RULE_04);
    }

    @Test
    void ranksTheServicesOfOneOwnerAndRefusesThoseOfTwo() {
        ServiceDescription medium = Samples.full();
        ServiceDescription critical = medium.toBuilder()
                .importance(
                        new Importance(ImportanceLevel.CRITICAL, Optional.empty(), Optional.empty(), Optional.empty()))
                .build();
        ServiceDescription foreign = critical.toBuilder()
                .owner(ServiceOwner.of(
                        Organisation.of(LocalizedText.lv("Cita iestāde"), OrganisationKind.STATE_INSTITUTION)))
                .build();

        assertThat(ImportanceRanking.of(List.of(medium, critical)).services()).containsExactly(critical, medium);
        assertThatThrownBy(() -> ImportanceRanking.of(List.of(medium, foreign)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("M[126]")
                .hasMessageContaining("Cita iestāde");
        assertThatThrownBy(() -> ImportanceRanking.of(List.of(Samples.minimal())))
                .hasMessageContaining("no owner or no importance");
    }
}
