// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Registers;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Authorisation;
import lv.vienreiz.message.Client;
import lv.vienreiz.message.PartyId;
import lv.vienreiz.onceonly.DataRight;
import lv.vienreiz.onceonly.LegalBasis;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.onceonly.RegisterOffer;
import lv.vienreiz.onceonly.RegisterService;
import lv.vienreiz.permission.DataPermission;

/** Who is who on the demonstration's bus. Every number and person is invented; born in 1880, nobody alive has this code. */
final class Places {

    static final String PORTAL = "LV/GOV/90000000023/portal";
    static final String PORTAL_STATUSES = PORTAL + "/statuses";
    static final String HISTORIES = "LV/GOV/90000000058/pspp/histories";
    static final String POPULATION = "LV/GOV/90000000040/population/data";
    static final String LAND = "LV/GOV/90000000031/land/data";

    static final PersonalCode RESIDENT = PersonalCode.parse("010180-00017");
    static final Client CLIENT = Client.person(RESIDENT, "Anna Paraudziņa");

    /** The permission under which the land register is asked, and how often that may be done. */
    static final DataPermission PERMISSION = DataPermission.builder(
                    "100200", Registers.LAND_REGISTER, "Koku ciršanas atļauja")
            .fields(List.of("property"))
            .quota(1000L)
            .build();

    static final RegisterDirectory REGISTERS = RegisterDirectory.builder()
            .addOffer(
                    RegisterOffer.builder(new RegisterService(Registers.POPULATION_REGISTER, PartyId.parse(POPULATION)))
                            .fields(List.of("deathFact", "kinship"))
                            .addRight(DataRight.on(LegalBasis.parse("Fizisko personu reģistra likums"))
                                    .build())
                            .build())
            .addOffer(RegisterOffer.builder(new RegisterService(Registers.LAND_REGISTER, PartyId.parse(LAND)))
                    .fields(List.of("property"))
                    .addRight(DataRight.permission(PERMISSION.number())
                            .purpose(PERMISSION.purpose())
                            .build())
                    .build())
            .build();

    /**
     * How one service is applied for.
     *
     * @param sample the name of its description
     * @param owner the owner's subsystem on the bus
     * @param channel by which channel
     * @param authorisation on what authorisation, if by a centre's employee
     * @param basis by what right registers are asked
     * @param answers what only the resident knows
     */
    record Visit(
            String sample,
            String owner,
            ChannelKind channel,
            Optional<Authorisation> authorisation,
            LegalBasis basis,
            Map<String, String> answers) {

        PartyId applications() {
            return PartyId.parse(owner + "/applications");
        }
    }

    static final Visit TREES = new Visit(
            "tree-felling-permit",
            "LV/GOV/90000000015/trees",
            ChannelKind.UNIFIED_PORTAL,
            Optional.empty(),
            LegalBasis.parse("Ministru kabineta noteikumi Nr. 309 (2012)"),
            Map.of("trees", "1 osis, 2 liepas", "reason", "Koki ir bīstami"));

    static final Visit BURIAL = new Visit(
            "burial-allowance",
            "LV/GOV/90000000066/burial",
            ChannelKind.AUTHORISED_E_SERVICE,
            Optional.of(Authorisation.builder("P-2026-7", "Parauga VPVKAC")
                    .validUntil(LocalDate.of(2099, 12, 31))
                    .build()),
            LegalBasis.parse("Likums „Par valsts sociālo apdrošināšanu”"),
            Map.of("account", "LV00PARA0000000000001"));

    private Places() {}
}
