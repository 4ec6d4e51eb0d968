// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly.rule;

import java.util.Map;
import lv.vienreiz.onceonly.ClaimFlaw;
import lv.vienreiz.onceonly.ExemptionClaim;
import lv.vienreiz.rule.Report;

/** What is said of a claimed exception that does not hold. */
final class Claims {

    private Claims() {}

    /** Reports one flaw; the name of its variant is that of the flaw. */
    static void report(ExemptionClaim claim, ClaimFlaw flaw, String path, Report report) {
        String variant =
                switch (flaw) {
                    case UNEXPLAINED -> "";
                    case OVER -> "over";
                    case BEGINNING_UNKNOWN -> "beginning";
                    case BEGUN_TOO_LATE -> "late";
                    case PAID_INFORMATION_SUPPORTED -> "paid";
                    case ACT_UNKNOWN -> "act";
                };
        report.found(
                path,
                variant,
                Map.of(
                        "code",
                        claim.exemption().code(),
                        "register",
                        claim.register().code()));
    }
}
