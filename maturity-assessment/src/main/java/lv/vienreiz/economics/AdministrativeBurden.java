// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A burden on residents and enterprises: what one time costs, by how often it happens and to how many. All results are exact.
 *
 * @param pricePerHour what an hour is worth
 * @param hours how many hours one time takes
 * @param outlay what is spent besides, such as the fare
 * @param timesAYear how often it happens to one of them in a year
 * @param population to how many it happens
 */
public record AdministrativeBurden(
        BigDecimal pricePerHour, BigDecimal hours, BigDecimal outlay, BigDecimal timesAYear, long population) {

    /** Makes a burden. */
    public AdministrativeBurden {
        Objects.requireNonNull(pricePerHour, "pricePerHour");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(outlay, "outlay");
        Objects.requireNonNull(timesAYear, "timesAYear");
    }

    /**
     * What one time costs.
     *
     * @return price by hours, and the outlay
     */
    public BigDecimal oneTime() {
        return pricePerHour.multiply(hours).add(outlay);
    }

    /**
     * What it costs all of them in a year.
     *
     * @return price by time by frequency by population
     */
    public BigDecimal yearly() {
        return oneTime().multiply(timesAYear).multiply(BigDecimal.valueOf(population));
    }
}
