// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.Objects;
import lv.vienreiz.catalog.ServiceDescription;

/**
 * A service with what else is known of it.
 *
 * @param service its description
 * @param evidence what is known
 */
public record AssessedService(ServiceDescription service, Evidence evidence) {

    /** Puts both together. */
    public AssessedService {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(evidence, "evidence");
    }
}
