// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import lv.vienreiz.catalog.ServiceDescription;

/** What probes look at. */
record Facts(ServiceDescription service, Evidence evidence) {

    Reference inDescription(String path) {
        return new Reference(
                Wording.of("reference.description", "service", service.id().value(), "path", path),
                java.util.Optional.empty());
    }
}
