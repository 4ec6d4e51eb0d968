// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Documents;
import lv.vienreiz.identifier.RegistrationNumber;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.rule.RuleSet;
import lv.vienreiz.text.LocalizedText;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class BasketReportTest {

    private static final MinimumBasket BASKET = MinimumBasket.published();
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2015, 12, 31);

    private static ClientServiceCentre centre(CentreKind kind, List<String> institutions) {
        return ClientServiceCentre.builder(CentreId.parse("parauga"), LocalizedText.lv("Parauga centrs"), kind)
                .services(institutions.stream()
                        .map(name -> CentreService.builder(ServiceId.parse("s"), institution(name))
                                .build())
                        .toList())
                .build();
    }

    private static Organisation institution(String name) {
        return Organisation.of(LocalizedText.lv(name), OrganisationKind.STATE_INSTITUTION);
    }

    @Test
    void thePublishedBasketHasElevenInstitutionsAndASource() {
        assertThat(BASKET.institutions())
                .extracting(BasketInstitution::code)
                .containsExactly("LAD", "NVA", "UR", "PMLP", "VID", "VSAA", "VZD", "LDC", "SIVA", "VDEĀVK", "BVKB");
        assertThat(BASKET.source()).contains("401");
        assertThat(Documents.check(BASKET)).isEmpty();
        assertThat(BASKET.isValidOn(LocalDate.of(2017, 7, 3))).isFalse();
        assertThat(BASKET.isValidOn(LocalDate.of(2026, 11, 15))).isTrue();
    }

    @Test
    void tellsWhatACentreHasAndLacks() {
        BasketReport report = BasketReport.of(
                centre(CentreKind.JOINT_LOCAL, List.of("valsts zemes dienests", "VSAA", "Cits dienests")), BASKET);

        assertThat(report.present()).extracting(BasketInstitution::code).containsExactly("VSAA", "VZD");
        assertThat(report.missing()).hasSize(9);
        assertThat(report.isComplete()).isFalse();
        assertThat(report.share()).isEqualTo(2 / 11.0);
    }

    @Test
    void onlyJointCentresMustHaveTheBasket() {
        List<ClientServiceCentre> centres = List.of(
                centre(CentreKind.MUNICIPAL, List.of()),
                centre(CentreKind.JOINT_MOBILE, List.of()),
                centre(CentreKind.PRIVATE_PARTNER, List.of()));

        assertThat(BasketReport.ofJoint(centres, BASKET)).hasSize(1).allMatch(report -> report.missing()
                .equals(BASKET.institutions()));
    }

    @Test
    void aNumberDecidesBeforeTheName() {
        RegistrationNumber number = RegistrationNumber.parse("90000000001");
        BasketInstitution basket =
                new BasketInstitution("XYZ", LocalizedText.lv("Parauga dienests"), Optional.of(number));
        Organisation renamed = Organisation.builder(
                        LocalizedText.lv("Cits nosaukums"), OrganisationKind.STATE_INSTITUTION)
                .registrationNumber(number)
                .build();
        Organisation namesake = Organisation.builder(
                        LocalizedText.lv("Parauga dienests"), OrganisationKind.STATE_INSTITUTION)
                .registrationNumber(RegistrationNumber.parse("90000000002"))
                .build();

        assertThat(basket.is(renamed)).isTrue();
        assertThat(basket.is(namesake)).isFalse();
        assertThat(basket.is(institution("xyz"))).isTrue();
    }

    @Test
    void aBasketThatNoLongerHoldsJudgesNobody() {
        MinimumBasket over = MinimumBasket.builder(LocalizedText.lv("Bijušais grozs"), "Parauga noteikumi", FIRST)
                .institutions(BASKET.institutions())
                .validUntil(LAST)
                .build();
        RuleSet rules = RuleSet.of(Profile.P_2019).asOf(LAST.plusDays(1)).among(Bundle.of(List.of(over)));

        assertThat(rules.check(centre(CentreKind.JOINT_LOCAL, List.of())).skipped())
                .contains(CentreRules.RULE_124);
        assertThat(rules.asOf(LAST).check(centre(CentreKind.JOINT_LOCAL, List.of())).stream()
                        .map(finding -> finding.rule().id()))
                .contains(CentreRules.RULE_124);
    }

    @Property(tries = 300)
    void presentAndMissingAreTheBasketInItsOrder(@ForAll List<Boolean> offered) {
        List<String> names = BASKET.institutions().stream()
                .filter(i -> {
                    int at = BASKET.institutions().indexOf(i);
                    return at < offered.size() && offered.get(at);
                })
                .map(i -> i.name().toString())
                .toList();
        BasketReport report = BasketReport.of(centre(CentreKind.JOINT_POINT, names), BASKET);

        assertThat(report.present().stream().map(i -> i.name().toString())).containsExactlyElementsOf(names);
        assertThat(BASKET.institutions().stream().filter(i -> !report.present().contains(i)))
                .containsExactlyElementsOf(report.missing());
        assertThat(report.isComplete())
                .isEqualTo(names.size() == BASKET.institutions().size());
    }
}
