// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import jakarta.validation.constraints.Min;
import java.time.OffsetDateTime;
import java.util.Objects;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.document.Part;

/**
 * A notification of the client that the case was moved (P[44], P[72]).
 *
 * @param sequence the number of the move that it tells of
 * @param at when it was sent
 * @param channel by which channel
 */
@Part
public record StatusNotice(@Min(1) int sequence, OffsetDateTime at, ChannelKind channel) {

    /** Makes a notification. */
    public StatusNotice {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(channel, "channel");
    }
}
