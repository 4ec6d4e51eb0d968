// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;

/** What probes look at. */
record Facts(ServiceDescription service, Evidence evidence) {

    /** Refers to a field of the description, or to the whole where the field is empty. */
    Reference inDescription(String field) {
        String key = field.isEmpty() ? "reference.description" : "reference.field";
        return new Reference(Wording.of(key, "service", service.id(), "field", field), Optional.empty());
    }
}
