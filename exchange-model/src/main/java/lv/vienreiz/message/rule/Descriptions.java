// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Report;

/** The descriptions of services that lie around a message. */
final class Descriptions {

    private static final Bundle.Index<ServiceDescription, ServiceId> BY_ID =
            Bundle.Index.by(ServiceDescription.class, ServiceDescription::id);

    private Descriptions() {}

    /** The description of a service, where the bundle has it; where it has no descriptions at all, the rule is skipped. */
    static Optional<ServiceDescription> of(ServiceId service, Report report) {
        if (report.knowsNo(ServiceDescription.class)) {
            return Optional.empty();
        }
        return report.bundle().find(BY_ID, service).stream().findFirst();
    }
}
