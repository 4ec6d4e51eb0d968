// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.document.Part;

/**
 * A channel that serves a segment of clients.
 *
 * @param channel the channel
 * @param volume the planned number of cases in the period of the strategy
 */
@Part
public record SegmentUse(ChannelKind channel, Optional<@PositiveOrZero Long> volume) {

    /** Makes it. */
    public SegmentUse {
        Objects.requireNonNull(channel, "channel");
    }
}
