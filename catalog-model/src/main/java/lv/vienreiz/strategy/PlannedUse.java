// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy;

import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.document.Part;

/**
 * How much a channel is planned to be used for a service (M[129.3]).
 *
 * @param channel the channel
 * @param scope for which step; none means all steps that no other use names
 * @param percent the planned share of the cases of the service, in percent
 * @param volume the planned number of cases in the period of the strategy
 * @param process the identity of the process by which the channel serves (M[129.2.3])
 */
@Part
public record PlannedUse(
        ChannelKind channel,
        Optional<StepScope> scope,
        @PositiveOrZero BigDecimal percent,
        Optional<@PositiveOrZero Long> volume,
        Optional<@Size(max = 100) String> process) {

    /** Makes a planned use. */
    public PlannedUse {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(percent, "percent");
    }

    /**
     * Begins a planned use.
     *
     * @param channel the channel
     * @param percent the planned share in percent
     * @return a builder
     */
    public static PlannedUseBuilder builder(ChannelKind channel, BigDecimal percent) {
        return new PlannedUseBuilder(channel, percent);
    }

    /**
     * Plans a share for all steps.
     *
     * @param channel the channel
     * @param percent the share in percent
     * @return the use
     */
    public static PlannedUse of(ChannelKind channel, int percent) {
        return builder(channel, BigDecimal.valueOf(percent)).build();
    }
}
