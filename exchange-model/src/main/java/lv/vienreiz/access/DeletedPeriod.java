// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.access;

import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Objects;
import lv.vienreiz.document.Part;

/**
 * A time of which the journal keeps no entries any more, about nobody.
 *
 * @param since the earliest entry that was deleted
 * @param until the latest
 * @param reason the rule under which they were deleted
 */
@Part
public record DeletedPeriod(
        OffsetDateTime since,
        OffsetDateTime until,
        @Size(max = 1000) String reason) {

    /** Makes a period. */
    public DeletedPeriod {
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(reason, "reason");
    }
}
