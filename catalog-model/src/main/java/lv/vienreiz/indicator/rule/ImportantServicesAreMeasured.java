// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator.rule;

import static lv.vienreiz.rule.Bundle.Index.byEach;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.indicator.IndicatorPassport;
import lv.vienreiz.indicator.ObservationArea;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-64: a critical or important service is measured in all six areas (M[127.3], M[161]). That these two levels need all
 * six is our own inference.
 */
final class ImportantServicesAreMeasured implements Check<ServiceDescription> {

    private static final Set<ImportanceLevel> DEMANDING =
            EnumSet.of(ImportanceLevel.CRITICAL, ImportanceLevel.IMPORTANT);

    private static final Bundle.Index<IndicatorPassport, ServiceId> BY_SERVICE =
            byEach(IndicatorPassport.class, IndicatorPassport::services);

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.importance()) || report.knowsNo(IndicatorPassport.class)) {
            return;
        }
        if (!DEMANDING.contains(service.importance().get().level())) {
            return;
        }
        EnumSet<ObservationArea> lacking = EnumSet.allOf(ObservationArea.class);
        List<IndicatorPassport> passports = report.bundle().find(BY_SERVICE, service.id());
        passports.forEach(passport -> passport.area().ifPresent(lacking::remove));
        String place = service.indicators().isEmpty() ? "" : "/indicators";
        for (ObservationArea area : lacking) {
            report.found(place, "", Map.of("area", area.name()));
        }
    }
}
