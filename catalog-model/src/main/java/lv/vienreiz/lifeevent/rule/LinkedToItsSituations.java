// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent.rule;

import java.util.Map;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.lifeevent.LifeSituation;
import lv.vienreiz.lifeevent.SituationService;
import lv.vienreiz.rule.Bundle.Index;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-25: a description names each life event whose situation lists its service (P[46], P[127]). The version of a code list
 * does not count.
 */
final class LinkedToItsSituations implements Check<ServiceDescription> {

    private static final Index<LifeSituation, ServiceId> BY_SERVICE =
            Index.byEach(LifeSituation.class, situation -> situation.services().stream()
                    .map(SituationService::service)
                    .toList());

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.knowsNo(LifeSituation.class)) {
            return;
        }
        for (LifeSituation situation : report.bundle().find(BY_SERVICE, service.id())) {
            if (service.lifeEvents().stream().noneMatch(event -> same(event, situation.event()))) {
                report.found(
                        service.lifeEvents().isEmpty() ? "" : "/lifeEvents",
                        "",
                        Map.of(
                                "situation", situation.name().toString(),
                                "event", situation.event().code()));
            }
        }
    }

    private static boolean same(CodedValue one, CodedValue other) {
        return one.code().equals(other.code()) && one.list().equals(other.list());
    }
}
