// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.statistics;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Part;

/**
 * How often a service was used by a channel.
 *
 * @param service the service
 * @param channel the channel
 * @param segment the segment of clients, where it is counted by segments
 * @param count how often
 */
@Part
public record ServiceUse(
        ServiceId service,
        ChannelKind channel,
        Optional<@Valid CodedValue> segment,
        @PositiveOrZero long count) {

    /** Makes it. */
    public ServiceUse {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(channel, "channel");
    }
}
