// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.centre.BasketInstitution;
import lv.vienreiz.centre.CentreKind;
import lv.vienreiz.centre.CentreLink;
import lv.vienreiz.centre.CentreService;
import lv.vienreiz.centre.ClientServiceCentre;
import lv.vienreiz.centre.Coordination;
import lv.vienreiz.centre.MinimumBasket;
import lv.vienreiz.centre.PostalAddress;
import lv.vienreiz.document.sample.JsonEdits;

/** Client service centres that keep every rule: whole records, the minimum basket, and a coordinated opening. */
final class SoundCentres {

    private final Base base;
    private final Chance chance;

    SoundCentres(Base base, Chance chance) {
        this.base = base;
        this.chance = chance;
    }

    ClientServiceCentre any() {
        LocalDate since = LocalDate.of(2015 + chance.below(10), 3, 1);
        return base.of(ClientServiceCentre.class, JsonEdits.none()).toBuilder()
                .kind(chance.of(CentreKind.values()))
                .address(PostalAddress.builder()
                        .street("Brīvības iela " + chance.below(200))
                        .place("Ogre")
                        .build())
                .telephone("+371 6" + chance.below(9_999_999))
                .email("centrs" + chance.below(1000) + "@example.lv")
                .services(MinimumBasket.published().institutions().stream()
                        .map(this::service)
                        .toList())
                .since(since)
                .coordination(new Coordination(since.minusDays(chance.below(100)), Optional.empty()))
                .build();
    }

    private CentreService service(BasketInstitution institution) {
        return CentreService.builder(
                        ServiceId.parse("service-" + chance.below(100_000)),
                        Organisation.of(institution.name(), OrganisationKind.STATE_INSTITUTION))
                .description(chance.name())
                .documents(List.of(new CentreLink(chance.name(), Optional.empty())))
                .forms(List.of(new CentreLink(chance.name(), Optional.empty())))
                .build();
    }
}
