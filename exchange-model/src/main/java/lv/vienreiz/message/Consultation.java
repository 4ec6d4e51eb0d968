// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Part;

/**
 * One question that a helpdesk took.
 *
 * @param service the service that it was about
 * @param channel by which channel it came
 * @param level the level that answered, 0 to 3 (M[135])
 * @param answered whether it was answered
 * @param source from where it was answered
 */
@Part
public record Consultation(
        Optional<ServiceId> service,
        ChannelKind channel,
        @Min(0) @Max(3) int level,
        boolean answered,
        Optional<AnswerSource> source) {

    /** Makes a consultation. */
    public Consultation {
        Objects.requireNonNull(channel, "channel");
    }
}
