// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import lv.vienreiz.catalog.PlaceOfService;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-22: where a service is had does not depend on where a person is declared or where a property lies (M[144]-[145]).
 */
final class PlaceIsFree implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.place().flatMap(PlaceOfService::tiedToAddress))) {
            return;
        }
        if (service.place().get().tiedToAddress().get()) {
            report.found("/place/tiedToAddress");
        }
    }
}
