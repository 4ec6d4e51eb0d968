// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.rule.Bundle;

/** What probes look at. */
record Facts(ServiceDescription service, Evidence evidence, Bundle among) {

    /** Refers to a field of the description, or to the whole where the field is empty. */
    Phrase inDescription(String field) {
        String key = field.isEmpty() ? "reference.description" : "reference.field";
        return Phrase.of(key, "service", service.id(), "field", field);
    }
}
