// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook.rule;

import java.util.Optional;
import lv.vienreiz.casebook.CaseFile;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Report;

/** The description of the service of a case, among the documents at hand. */
final class Descriptions {

    private static final Bundle.Index<ServiceDescription, ServiceId> BY_ID =
            Bundle.Index.by(ServiceDescription.class, ServiceDescription::id);

    private Descriptions() {}

    /** Finds the description, and says that the rule cannot be run where there is none. */
    static Optional<ServiceDescription> of(CaseFile file, Report report) {
        Optional<ServiceDescription> found =
                report.bundle().find(BY_ID, file.service()).stream().findFirst();
        return report.lacks(found) ? Optional.empty() : found;
    }
}
