// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook.rule;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.casebook.ChainRecord;
import lv.vienreiz.casebook.ChainStep;
import lv.vienreiz.casebook.PermissionRecord;
import lv.vienreiz.casebook.SubjectRef;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.digital.ProactivityLevel;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.LatvianDay;
import lv.vienreiz.rule.Report;

/**
 * RULE-104: a service that needs the person's permission is given by itself only under one that is recorded, was given before
 * and held on the day (P[44], P[71.3]).
 */
final class StepsWerePermitted implements Check<ChainRecord> {

    static final String RECORD = "record";

    private static final Bundle.Index<ServiceDescription, ServiceId> SERVICES =
            Bundle.Index.by(ServiceDescription.class, ServiceDescription::id);
    private static final Bundle.Index<PermissionRecord, SubjectRef> PERMISSIONS =
            Bundle.Index.by(PermissionRecord.class, PermissionRecord::subject);

    @Override
    public void check(ChainRecord chain, Report report) {
        if (report.knowsNo(ServiceDescription.class) || report.knowsNo(PermissionRecord.class)) {
            return;
        }
        List<PermissionRecord> permissions = report.bundle().find(PERMISSIONS, chain.subject());
        List<ChainStep> steps = chain.steps();
        for (int i = 0; i < steps.size(); i++) {
            ChainStep step = steps.get(i);
            Optional<OffsetDateTime> done = step.doneAt().filter(at -> needsPermission(step.service(), report));
            if (done.isPresent() && permissions.stream().noneMatch(each -> held(each, step.service(), done.get()))) {
                report.found(
                        "/steps/" + i, RECORD, Map.of("service", step.service().value()));
            }
        }
    }

    private static boolean needsPermission(ServiceId service, Report report) {
        return report.bundle().find(SERVICES, service).stream()
                .flatMap(each -> each.proactivity().stream())
                .anyMatch(each -> each.level() == ProactivityLevel.AUTOMATIC_WITH_PERMISSION);
    }

    /** A permission that ended later held then, whatever its state is now. */
    private static boolean held(PermissionRecord permission, ServiceId service, OffsetDateTime at) {
        LocalDate day = LatvianDay.of(at);
        return !permission.grantedAt().isAfter(at)
                && permission.service().map(service::equals).orElse(true)
                && permission.validUntil().map(last -> !day.isAfter(last)).orElse(true)
                && permission.endedAt().map(at::isBefore).orElse(permission.covers(service, day));
    }
}
