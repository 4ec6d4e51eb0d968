// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import static lv.vienreiz.agreement.AgreementSamples.AGENCY_OF_SOMEBODY;
import static lv.vienreiz.agreement.AgreementSamples.BANK;
import static lv.vienreiz.agreement.AgreementSamples.CITY;
import static lv.vienreiz.agreement.AgreementSamples.COUNTY;
import static lv.vienreiz.agreement.AgreementSamples.INTERIOR;
import static lv.vienreiz.agreement.AgreementSamples.UNIVERSITY;
import static lv.vienreiz.agreement.AgreementSamples.UNKNOWN;
import static lv.vienreiz.agreement.AgreementSamples.WELFARE;
import static lv.vienreiz.agreement.AgreementSamples.WELFARE_TOO;
import static org.assertj.core.api.Assertions.assertThat;

import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.identifier.RegistrationNumber;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;

class PartiesTest {

    @Test
    void theStateIsOnePublicPersonAndEachMunicipalityIsOneOfItsOwn() {
        assertThat(new Parties(WELFARE, INTERIOR).areDifferentPublicPersons()).contains(false);
        assertThat(new Parties(WELFARE, CITY).areDifferentPublicPersons()).contains(true);
        assertThat(new Parties(CITY, COUNTY).areDifferentPublicPersons()).contains(true);
        assertThat(new Parties(CITY, CITY).areDifferentPublicPersons()).contains(false);
        assertThat(new Parties(UNIVERSITY, WELFARE).areDifferentPublicPersons()).contains(true);
        assertThat(new Parties(BANK, CITY).areDifferentPublicPersons()).contains(false);
    }

    @Test
    void whoseAnAgencyWithoutAMinistryIsIsNotKnown() {
        assertThat(new Parties(AGENCY_OF_SOMEBODY, CITY).areDifferentPublicPersons())
                .isEmpty();
        assertThat(new Parties(WELFARE, AGENCY_OF_SOMEBODY).areDifferentPublicPersons())
                .isEmpty();
    }

    @Test
    void ministriesAreComparedWhereBothAreKnown() {
        assertThat(new Parties(WELFARE, INTERIOR).areOfDifferentMinistries()).contains(true);
        assertThat(new Parties(WELFARE, WELFARE_TOO).areOfDifferentMinistries()).contains(false);
        assertThat(new Parties(WELFARE, UNKNOWN).areOfDifferentMinistries()).isEmpty();
        assertThat(new Parties(WELFARE, CITY).areOfDifferentMinistries()).contains(false);
    }

    @Test
    void oneRegistrationNumberIsOneOrganisationWhateverItIsCalled() {
        Organisation one = numbered("Parauga novada dome", "90000000001");
        Organisation same = numbered("Parauga novads", "90000000001");
        Organisation other = numbered("Parauga novads", "90000000002");

        assertThat(new Parties(one, same).areOne()).isTrue();
        assertThat(new Parties(same, other).areOne()).isFalse();
    }

    private static Organisation numbered(String name, String number) {
        return Organisation.builder(LocalizedText.lv(name), OrganisationKind.MUNICIPALITY)
                .registrationNumber(RegistrationNumber.parse(number))
                .build();
    }
}
