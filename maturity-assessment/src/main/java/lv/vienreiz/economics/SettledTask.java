// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import java.math.BigDecimal;
import java.util.Objects;
import lv.vienreiz.agreement.ServiceTask;

/**
 * A line of a settlement.
 *
 * @param task what the provider did
 * @param volume how often
 * @param price what one time costs the provider
 * @param amount price by volume, rounded to the cent, half to even
 */
public record SettledTask(ServiceTask task, long volume, BigDecimal price, BigDecimal amount) {

    /** Makes a line. */
    public SettledTask {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(amount, "amount");
    }
}
