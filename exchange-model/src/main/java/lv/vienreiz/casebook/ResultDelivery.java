// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.document.Part;

/**
 * How the result of a case reaches the client.
 *
 * @param channel by which channel
 * @param confirmedAt when it was confirmed that the client has it
 */
@Part
public record ResultDelivery(ChannelKind channel, Optional<OffsetDateTime> confirmedAt) {

    /** Makes a delivery. */
    public ResultDelivery {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(confirmedAt, "confirmedAt");
    }
}
