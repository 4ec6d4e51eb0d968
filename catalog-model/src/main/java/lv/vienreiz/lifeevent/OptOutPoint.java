// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;

/**
 * Where a person can opt out of a chain before it is carried out (P[46]).
 *
 * @param beforeStep the key of the step before which the chain waits for him
 * @param days how many days he has
 * @param channels the channels by which he opts out
 */
@Part
public record OptOutPoint(
        @Pattern(regexp = "[a-z][A-Za-z0-9]*") @Size(max = 60)
        String beforeStep,

        Optional<@PositiveOrZero Integer> days,
        @Size(max = 30) @Item("channel") List<ChannelKind> channels) {

    /** Makes it. */
    public OptOutPoint {
        Objects.requireNonNull(beforeStep, "beforeStep");
        channels = List.copyOf(channels);
    }
}
