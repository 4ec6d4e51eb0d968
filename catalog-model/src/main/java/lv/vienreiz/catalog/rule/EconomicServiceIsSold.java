// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import lv.vienreiz.catalog.EconomicTerms;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-08: an economic service is paid for, by private-law contract, and private persons offer it too (M[99]). */
final class EconomicServiceIsSold implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.kind()) || service.kind().get() != ServiceKind.ECONOMIC) {
            return;
        }
        if (service.fees().stream().noneMatch(fee -> fee.amount().amount().signum() > 0)) {
            report.found(service.fees().isEmpty() ? "" : "/fees", "price", Map.of());
        }
        if (service.economicTerms().isEmpty()) {
            report.found("", "terms", Map.of());
            return;
        }
        EconomicTerms terms = service.economicTerms().get();
        if (!terms.privateLawContract()) {
            report.found("/economicTerms/privateLawContract", "contract", Map.of());
        }
        if (!terms.marketAlternative()) {
            report.found("/economicTerms/marketAlternative", "market", Map.of());
        }
    }
}
