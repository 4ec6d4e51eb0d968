// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import java.util.List;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.text.LocalizedText;

/** Organisations that are parties in tests. */
final class AgreementSamples {

    static final Organisation BANK = body("Parauga banka", OrganisationKind.CAPITAL_COMPANY);
    static final Organisation CITY = body("Parauga pilsēta", OrganisationKind.MUNICIPALITY);
    static final Organisation COUNTY = body("Parauga novads", OrganisationKind.MUNICIPALITY);
    static final Organisation WELFARE = ofMinistry("Parauga aģentūra", "Labklājības ministrija");
    static final Organisation INTERIOR = ofMinistry("Parauga pārvalde", "Iekšlietu ministrija");
    static final Organisation WELFARE_TOO = ofMinistry("Parauga komisija", "labklājības ministrija ");
    static final Organisation UNKNOWN = body("Parauga birojs", OrganisationKind.STATE_INSTITUTION);
    static final Organisation AGENCY_OF_SOMEBODY = body("Kāda aģentūra", OrganisationKind.PUBLIC_AGENCY);
    static final Organisation UNIVERSITY = body("Parauga augstskola", OrganisationKind.DERIVED_PUBLIC_PERSON);

    static final List<Organisation> ALL =
            List.of(BANK, CITY, COUNTY, WELFARE, INTERIOR, WELFARE_TOO, UNKNOWN, AGENCY_OF_SOMEBODY, UNIVERSITY);

    static final LegalAct REGULATION = LegalAct.of(LegalActKind.EXTERNAL, LocalizedText.lv("Parauga noteikumi"));

    private AgreementSamples() {}

    private static Organisation body(String name, OrganisationKind kind) {
        return Organisation.of(LocalizedText.lv(name), kind);
    }

    private static Organisation ofMinistry(String name, String ministry) {
        return Organisation.builder(LocalizedText.lv(name), OrganisationKind.STATE_INSTITUTION)
                .ministry(LocalizedText.lv(ministry))
                .build();
    }
}
