// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.AdministrativeAspect;
import lv.vienreiz.catalog.Benefit;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.Samples;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.catalog.ServiceProvider;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Whatever a draft lacks or contradicts, the rules answer with findings that have words and a place. */
class DraftTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final RuleSet RULES = RuleSet.of(Profile.P_2019);

    @Property(tries = 500)
    void everyFindingOfADraftHasWordsAndAPlaceInItsText(@ForAll("drafts") ServiceDescription draft) {
        Findings findings = RULES.check(draft);
        String json = new String(Documents.bytes(draft, WrittenForm.JSON), StandardCharsets.UTF_8);

        for (Finding finding : findings) {
            assertThat(finding.text(Language.LATVIAN)).isNotBlank().doesNotContainPattern("\\{[a-z]+}");
            for (String name : finding.location().path().split("/", -1)) {
                assertThat(name.matches("[0-9]*") || json.contains("\"" + name + "\""))
                        .as(finding.toString())
                        .isTrue();
            }
        }
        assertThat(findings.skipped()).doesNotHaveDuplicates();
        assertThat(findings.stream().map(f -> f.rule().id())).noneMatch(findings.skipped()::contains);
    }

    @Provide
    Arbitrary<ServiceDescription> drafts() {
        Arbitrary<ServiceDescription> kinds = Combinators.combine(
                        Arbitraries.of(ServiceKind.values()),
                        Arbitraries.of(ServiceStatus.values()),
                        Arbitraries.of(Benefit.values()),
                        Arbitraries.of(true, false),
                        owners(),
                        Arbitraries.of(AdministrativeAspect.values()).list().uniqueElements())
                .as((kind, status, benefit, identified, owner, aspects) -> Samples.full().toBuilder()
                        .kind(kind)
                        .status(status)
                        .benefit(benefit)
                        .identificationRequired(identified)
                        .owner(owner)
                        .aspects(aspects)
                        .build());
        List<String> members = FormRegistry.ofType(ServiceDescription.class).shape().members().stream()
                .map(Member::name)
                .filter(name -> !name.equals("id") && !name.equals("name"))
                .toList();
        return Combinators.combine(kinds, Arbitraries.of(members).set()).as(DraftTest::lacking);
    }

    private static Arbitrary<ServiceOwner> owners() {
        return Combinators.combine(
                        Arbitraries.of(OrganisationKind.values()),
                        Arbitraries.of(LegalActKind.values()).optional())
                .as((kind, act) -> new ServiceOwner(
                        Organisation.of(LocalizedText.lv("Turētājs"), kind),
                        act.map(some -> LegalAct.of(some, LocalizedText.lv("Akts")))));
    }

    /** A draft from which some members are taken away. */
    private static ServiceDescription lacking(ServiceDescription full, Set<String> members) {
        try {
            ObjectNode tree = (ObjectNode) JSON.readTree(Documents.bytes(full, WrittenForm.JSON));
            tree.remove(members);
            return Documents.read(ServiceDescription.class, JSON.writeValueAsBytes(tree))
                    .orElseThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void whetherAServiceCrossesMinistriesIsNotKnownWhileAStateInstitutionHasNone() {
        Organisation service = new Organisation(
                LocalizedText.lv("Dienests"),
                OrganisationKind.STATE_INSTITUTION,
                Optional.empty(),
                Optional.of(LocalizedText.lv("Zemkopības ministrija")),
                Optional.empty(),
                List.of());
        Organisation unknown = Organisation.of(LocalizedText.lv("Pārvalde"), OrganisationKind.STATE_INSTITUTION);
        Organisation municipality = Organisation.of(LocalizedText.lv("Novads"), OrganisationKind.MUNICIPALITY);

        assertThat(skipsRule05(service, unknown)).isTrue();
        assertThat(skipsRule05(service, municipality)).isFalse();
        assertThat(skipsRule05(service, service)).isFalse();
    }

    private static boolean skipsRule05(Organisation owner, Organisation provider) {
        ServiceDescription description = Samples.full().toBuilder()
                .owner(ServiceOwner.of(owner))
                .providers(List.of(new ServiceProvider(provider, List.of())))
                .build();
        return RULES.check(description).skipped().contains(lv.vienreiz.catalog.CatalogRules.RULE_05);
    }
}
