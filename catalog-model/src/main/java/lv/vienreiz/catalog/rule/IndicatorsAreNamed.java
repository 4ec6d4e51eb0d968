// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-20: the description names indicators by which the service is measured (M[299.2], M[299.7]). */
final class IndicatorsAreNamed implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (service.isForClients()) {
            report.skip();
            return;
        }
        if (service.indicators().isEmpty()) {
            report.found("");
        }
    }
}
