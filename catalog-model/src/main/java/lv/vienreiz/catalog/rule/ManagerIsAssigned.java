// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-04: a service manager is assigned (M[122.2], M[299.4]). */
final class ManagerIsAssigned implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (service.isForClients()) {
            report.skip();
            return;
        }
        if (service.responsibility().isEmpty()) {
            report.found("");
        } else if (service.responsibility().get().manager().isEmpty()) {
            report.found("/responsibility");
        }
    }
}
