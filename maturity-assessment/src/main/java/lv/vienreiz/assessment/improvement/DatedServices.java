// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.vienreiz.assessment.AssessedService;
import lv.vienreiz.rule.Bundle;

/**
 * Services as they were on a day.
 *
 * @param asOf the date of the data
 * @param services the services with what was known of each
 * @param among the other documents in which evidence is looked for
 */
public record DatedServices(LocalDate asOf, List<AssessedService> services, Bundle among) {

    /** Puts them together. */
    public DatedServices {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(among, "among");
        services = List.copyOf(services);
    }
}
