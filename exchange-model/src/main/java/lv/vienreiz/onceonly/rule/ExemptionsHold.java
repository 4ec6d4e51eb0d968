// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly.rule;

import lv.vienreiz.onceonly.ExemptionClaim;
import lv.vienreiz.onceonly.RegisterDirectory;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-93: an exception is one of the four of P[66], is explained, and still holds. */
final class ExemptionsHold implements Check<RegisterDirectory> {

    @Override
    public void check(RegisterDirectory directory, Report report) {
        for (int i = 0; i < directory.exemptions().size(); i++) {
            ExemptionClaim claim = directory.exemptions().get(i);
            String path = "/exemptions/" + i;
            claim.flaws(report.asOf(), directory.termsOrDefault())
                    .forEach(flaw -> Claims.report(claim, flaw, path, report));
        }
    }
}
