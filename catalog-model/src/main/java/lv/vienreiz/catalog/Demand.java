// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * How much a service is asked for in a year, and why it pays to offer it electronically (Cabinet regulation 402 of 2017, 3.).
 *
 * @param year the year
 * @param cases the cases of the service in that year
 * @param casesOfOwner the cases of all services of the owner in that year
 * @param reasons the reasons that the owner declares
 */
@Part
public record Demand(
        @Min(1990) @Max(2200) int year,
        @PositiveOrZero long cases,
        Optional<@PositiveOrZero Long> casesOfOwner,
        @Size(max = 6) @Item("reason") List<ElectronisationReason> reasons) {

    /** Makes it. */
    public Demand {
        reasons = List.copyOf(reasons);
    }

    private static final long MANY = 5000;

    /**
     * Tells whether the number of cases alone asks for an e-service: more than 5000 in a year, or more than a tenth of all
     * cases of the owner.
     *
     * @return true if so
     */
    public boolean asksForEService() {
        return cases > MANY || casesOfOwner.filter(all -> cases > all / 10.0).isPresent();
    }
}
