// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClientServiceCentreTest {

    private static final ClientServiceCentre CENTRE = ClientServiceCentre.builder(
                    CentreId.parse("parauga"), LocalizedText.lv("Parauga centrs"), CentreKind.JOINT_LOCAL)
            .openingHours(List.of(
                    OpeningHours.of(Weekday.MONDAY, LocalTime.of(8, 30), LocalTime.of(12, 0)),
                    OpeningHours.of(Weekday.MONDAY, LocalTime.of(13, 0), LocalTime.of(18, 0))))
            .build();

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T08:29:59, false",
        "2026-11-16T08:30:00, true",
        "2026-11-16T11:59:59, true",
        "2026-11-16T12:00:00, false",
        "2026-11-16T13:00:00, true",
        "2026-11-17T09:00:00, false"
    })
    void isOpenInItsHoursAndClosedInTheBreak(LocalDateTime moment, boolean open) {
        assertThat(CENTRE.isOpenAt(moment)).isEqualTo(open);
    }

    @ParameterizedTest
    @EnumSource(names = "JOINT_.*", mode = EnumSource.Mode.MATCH_ALL)
    void theBasketIsMeantForEachKindOfJointCentre(CentreKind kind) {
        assertThat(kind.isJointWithMunicipality()).isTrue();
        assertThat(List.of(CentreKind.STATE_JOINT, CentreKind.MUNICIPAL))
                .noneMatch(CentreKind::isJointWithMunicipality);
    }

    @Test
    void theModelRecommendsOneNetworkThatIsLedCentrally() {
        assertThat(OneStopAlternative.values())
                .filteredOn(OneStopAlternative::isRecommended)
                .containsExactly(OneStopAlternative.CENTRALLY_LED);
    }

    @Test
    void anAddressIsFoundByStreetAndPlaceOrByItsCode() {
        PostalAddress street = PostalAddress.builder().street("Skolas iela 1").build();

        assertThat(street.isFindable()).isFalse();
        assertThat(PostalAddress.builder().place("Parauga ciems").build().isFindable())
                .isFalse();
        assertThat(PostalAddress.builder()
                        .street("Am Markt 1")
                        .place("Musterstadt")
                        .country("DE")
                        .build()
                        .isFindable())
                .isTrue();
        assertThat(PostalAddress.builder().registerCode("100000001").build().isFindable())
                .isTrue();
    }

    @Test
    void anIdentityHasItsShape() {
        assertThat(CentreId.tryParse("a b")).isEmpty();
        assertThatThrownBy(() -> CentreId.parse(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("''");
    }

    @Test
    void authorisationIsForThoseWithoutSkillsOrIdentification() {
        assertThat(NonUseReason.values())
                .hasSize(9)
                .filteredOn(reason -> reason.help() == NonUseReason.Help.AUTHORISED_E_SERVICE)
                .containsExactly(NonUseReason.NO_SKILLS, NonUseReason.NO_IDENTIFICATION);
        assertThat(NonUseReason.HUMAN_CONTACT.help()).isEqualTo(NonUseReason.Help.IN_PERSON);
    }
}
