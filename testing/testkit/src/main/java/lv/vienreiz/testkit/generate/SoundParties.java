// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationBuilder;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.catalog.ProvisionStage;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.catalog.ServiceProvider;
import lv.vienreiz.identifier.RegistrationNumber;
import lv.vienreiz.text.LocalizedText;

/** Owners and providers that the rules have nothing against, and acts for them. */
final class SoundParties {

    private static final Set<OrganisationKind> PRIVATE =
            Set.of(OrganisationKind.CAPITAL_COMPANY, OrganisationKind.OTHER_PRIVATE);
    private static final List<LocalizedText> MINISTRIES = List.of(
            LocalizedText.lv("Parauga ministrija").en("Ministry of Samples"),
            LocalizedText.lv("Piemēru ministrija").en("Ministry of Examples"));

    private final Chance chance;

    SoundParties(Chance chance) {
        this.chance = chance;
    }

    ServiceOwner owner() {
        Organisation organisation = organisation(chance.of(OrganisationKind.values()));
        boolean delegated = PRIVATE.contains(organisation.kind()) || chance.oneIn(4);
        return new ServiceOwner(
                organisation,
                delegated
                        ? Optional.of(act(chance.of(List.of(LegalActKind.DELEGATION, LegalActKind.EXTERNAL))))
                        : Optional.empty());
    }

    List<ServiceProvider> providers() {
        List<ServiceProvider> all = new ArrayList<>();
        for (int i = chance.below(3); i > 0; i--) {
            all.add(new ServiceProvider(
                    organisation(chance.of(OrganisationKind.values())),
                    chance.some(List.of(ProvisionStage.values()), 0)));
        }
        return all;
    }

    Organisation organisation(OrganisationKind kind) {
        OrganisationBuilder builder = Organisation.builder(chance.name(), kind);
        if (!chance.oneIn(4)) {
            String digits = Integer.toString(1_000_000_000 + chance.below(1_000_000_000));
            builder.registrationNumber(RegistrationNumber.parse((4 + chance.below(6)) + digits));
        }
        if (kind == OrganisationKind.STATE_INSTITUTION || kind == OrganisationKind.PUBLIC_AGENCY) {
            builder.ministry(chance.of(MINISTRIES));
        }
        return builder.build();
    }

    LegalAct act(LegalActKind kind) {
        String paragraph = 1 + chance.below(99) + ".";
        URI address = URI.create("https://likumi.lv/ta/id/" + chance.below(400_000));
        return new LegalAct(kind, chance.name(), chance.maybe(() -> paragraph), Optional.of(address));
    }
}
