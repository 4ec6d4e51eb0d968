// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement.rule;

import java.util.Map;
import lv.vienreiz.agreement.ProviderAgreement;
import lv.vienreiz.agreement.ProviderReporting;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-36: the provider reports volumes and how satisfied clients are (M[190.3.4]). */
final class ProviderReports implements Check<ProviderAgreement> {

    @Override
    public void check(ProviderAgreement agreement, Report report) {
        if (agreement.reporting().isEmpty()) {
            report.found("");
            return;
        }
        ProviderReporting reporting = agreement.reporting().get();
        if (!reporting.volumes()) {
            report.found("/reporting/volumes", "volumes", Map.of());
        }
        if (!reporting.satisfaction()) {
            report.found("/reporting/satisfaction", "satisfaction", Map.of());
        }
    }
}
