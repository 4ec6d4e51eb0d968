// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static lv.vienreiz.centre.CentreRules.RULE_123;
import static lv.vienreiz.centre.CentreRules.RULE_124;
import static lv.vienreiz.centre.CentreRules.RULE_39;

import java.util.List;
import lv.vienreiz.centre.CentreKind;
import lv.vienreiz.centre.ClientServiceCentre;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.sample.JsonEdits;

/** Faults in records of client service centres. */
final class FaultsOfCentres {

    private FaultsOfCentres() {}

    static List<Fault<ClientServiceCentre>> all() {
        return List.of(
                remove(RULE_39, "not-coordinated", "/coordination")
                        .when(centre -> centre.kind() != CentreKind.PRIVATE_PARTNER),
                remove(RULE_123, "no-telephone", "/telephone").when(FaultsOfCentres::isJoint),
                remove(RULE_123, "no-address", "/address").when(FaultsOfCentres::isJoint),
                remove(RULE_123, "service-without-description", "/services/0/description")
                        .when(FaultsOfCentres::isJoint),
                remove(RULE_124, "institution-missing", "/services/0").when(FaultsOfCentres::isJoint));
    }

    private static Fault<ClientServiceCentre> remove(RuleId rule, String name, String pointer) {
        return Fault.of(rule, name, ClientServiceCentre.class, JsonEdits.none().remove(pointer));
    }

    private static boolean isJoint(ClientServiceCentre centre) {
        return centre.kind().isJointWithMunicipality();
    }
}
