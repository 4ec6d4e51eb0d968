// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.improvement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import lv.vienreiz.assessment.PortfolioAssessment;
import lv.vienreiz.assessment.ServiceAssessment;
import lv.vienreiz.catalog.ServiceId;

/**
 * An assessment of one day, reduced to what comparison over time needs, so that those of many years fit into memory together.
 *
 * @param standing how the services stood together
 * @param places where each of them stood, in the order of the assessment
 */
public record Snapshot(Standing standing, Map<ServiceId, ServicePlace> places) {

    /** Makes a snapshot; {@link #of} is the way. */
    public Snapshot {
        Objects.requireNonNull(standing, "standing");
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    /**
     * Reduces an assessment.
     *
     * @param portfolio where the services stand
     * @return the snapshot; of a service that is there twice, the last
     */
    public static Snapshot of(PortfolioAssessment portfolio) {
        Map<ServiceId, ServicePlace> places = new LinkedHashMap<>();
        for (ServiceAssessment service : portfolio.services()) {
            places.put(service.service().id(), ServicePlace.of(service));
        }
        return new Snapshot(Standing.of(portfolio), places);
    }

    /**
     * The day.
     *
     * @return the date of the data
     */
    public LocalDate asOf() {
        return standing.asOf();
    }
}
