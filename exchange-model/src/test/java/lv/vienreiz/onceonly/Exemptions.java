// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly;

import java.time.LocalDate;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.LegalActKind;
import lv.vienreiz.text.LocalizedText;

/** Claims to exceptions for tests. */
final class Exemptions {

    private Exemptions() {}

    /** A claim that meets all conditions of its kind. */
    static ExemptionClaim sound(OnceOnlyExemption exemption, CodedValue register) {
        return ExemptionClaim.builder(exemption, register)
                .explanation(LocalizedText.lv("Parauga pamatojums"))
                .begunOn(LocalDate.of(2018, 1, 15))
                .act(LegalAct.of(LegalActKind.EXTERNAL, LocalizedText.lv("Parauga līgums")))
                .build();
    }
}
