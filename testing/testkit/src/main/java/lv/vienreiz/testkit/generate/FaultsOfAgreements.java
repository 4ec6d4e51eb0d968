// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import static lv.vienreiz.agreement.AgreementRules.RULE_27;
import static lv.vienreiz.agreement.AgreementRules.RULE_28;
import static lv.vienreiz.agreement.AgreementRules.RULE_29;
import static lv.vienreiz.agreement.AgreementRules.RULE_31;
import static lv.vienreiz.agreement.AgreementRules.RULE_32;
import static lv.vienreiz.agreement.AgreementRules.RULE_33;
import static lv.vienreiz.agreement.AgreementRules.RULE_34;
import static lv.vienreiz.agreement.AgreementRules.RULE_35;
import static lv.vienreiz.agreement.AgreementRules.RULE_36;
import static lv.vienreiz.agreement.AgreementRules.RULE_40;

import java.util.List;
import lv.vienreiz.agreement.InvolvementGroup;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.document.sample.JsonEdits;

/** Faults in agreements with providers. */
final class FaultsOfAgreements {

    private static final String FIVE_EURO = "{\"amount\":{\"amount\":\"5.00\",\"currency\":\"EUR\"}}";

    private FaultsOfAgreements() {}

    static List<Fault<ProviderAgreement>> all() {
        return List.of(
                edit(RULE_27, "complaints-handed-over", put("/tasks/-", "\"DECIDE_COMPLAINT\"")),
                edit(RULE_27, "description-handed-over", put("/tasks/-", "\"DEFINE_AND_DESCRIBE\"")),
                edit(RULE_28, "execution-handed-over", put("/tasks/-", "\"EXECUTE\"")),
                edit(RULE_29, "function-handed-over", put("/functionResponsibility", "\"PROVIDER\"")),
                edit(RULE_29, "availability-unsaid", JsonEdits.none().remove("/availabilityResponsibility")),
                edit(
                                RULE_31,
                                "contract-within-the-state",
                                put("/provider/kind", "\"STATE_INSTITUTION\"").put("/form", "\"COOPERATION_CONTRACT\""))
                        .when(FaultsOfAgreements::isCooperation),
                edit(RULE_32, "private-without-act", JsonEdits.none().remove("/legalActs"))
                        .when(agreement -> !isCooperation(agreement)),
                edit(RULE_32, "private-in-cooperation", put("/form", "\"COOPERATION_CONTRACT\""))
                        .when(agreement -> !isCooperation(agreement)),
                edit(RULE_33, "charged-without-act", put("/charge", FIVE_EURO)).when(FaultsOfAgreements::isCooperation),
                edit(RULE_34, "no-financing", JsonEdits.none().remove("/financing")),
                edit(RULE_34, "settlement-without-report", put("/financing", "{\"variant\":\"MUTUAL_SETTLEMENT\"}")),
                edit(RULE_35, "no-levels", JsonEdits.none().remove("/levels")),
                edit(RULE_35, "highest-level-handed-over", put("/levels/3/party", "\"PROVIDER\"")),
                edit(RULE_36, "satisfaction-not-reported", put("/reporting/satisfaction", "false")),
                edit(RULE_40, "other-method", put("/costs/commonMethod", "false")),
                edit(RULE_40, "dearer", put("/costs/ownerSaving/amount", "\"1\"")));
    }

    private static Fault<ProviderAgreement> edit(RuleId rule, String name, JsonEdits edits) {
        return Fault.of(rule, name, ProviderAgreement.class, edits);
    }

    private static JsonEdits put(String pointer, String json) {
        return JsonEdits.none().put(pointer, json);
    }

    private static boolean isCooperation(ProviderAgreement agreement) {
        return agreement
                .form()
                .filter(form -> form.group() == InvolvementGroup.COOPERATION)
                .isPresent();
    }
}
