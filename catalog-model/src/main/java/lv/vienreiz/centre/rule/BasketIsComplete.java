// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre.rule;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vienreiz.centre.BasketInstitution;
import lv.vienreiz.centre.BasketReport;
import lv.vienreiz.centre.ClientServiceCentre;
import lv.vienreiz.centre.MinimumBasket;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-124: a joint centre of state and municipality has at least the minimum basket (V; Cabinet regulation 401). Baskets
 * among the documents replace the published one. The services of the basket are not public, so completeness is by
 * institution.
 */
final class BasketIsComplete implements Check<ClientServiceCentre> {

    @Override
    public void check(ClientServiceCentre centre, Report report) {
        if (!centre.kind().isJointWithMunicipality()) {
            return;
        }
        List<MinimumBasket> known = report.bundle().knows(MinimumBasket.class)
                ? report.bundle().all(MinimumBasket.class).toList()
                : List.of(MinimumBasket.published());
        List<MinimumBasket> valid =
                known.stream().filter(basket -> basket.isValidOn(report.asOf())).toList();
        if (valid.isEmpty()) {
            report.skip();
        }
        for (MinimumBasket basket : valid) {
            List<BasketInstitution> missing = BasketReport.of(centre, basket).missing();
            if (!missing.isEmpty()) {
                String codes = missing.stream().map(BasketInstitution::code).collect(Collectors.joining(", "));
                report.found(
                        centre.services().isEmpty() ? "" : "/services",
                        "",
                        Map.of("missing", codes, "basket", basket.name().toString()));
            }
        }
    }
}
