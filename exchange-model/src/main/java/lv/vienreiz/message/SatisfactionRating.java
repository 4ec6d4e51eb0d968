// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * A client's rating of one case, asked for when the result was received (P[27]). It carries a pseudonym of the case, so that
 * nobody learns from it who rated.
 *
 * @param envelope what the message says of itself
 * @param pseudonym what stands for the case, and is not its identity
 * @param service the service
 * @param channel the channel by which the service was had
 * @param state the state of the case when it was rated
 * @param receivedAt when the client received the result
 * @param askedAt when the client was asked
 * @param score the score
 * @param scale on which scale
 * @param component by which component
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "satisfaction-rating", version = "1.0")
public record SatisfactionRating(
        @Valid Envelope envelope,
        CaseId pseudonym,
        ServiceId service,
        ChannelKind channel,
        Optional<CaseState> state,
        Optional<OffsetDateTime> receivedAt,
        OffsetDateTime askedAt,
        int score,
        @Valid RatingScale scale,
        RatingComponent component,
        Extensions extensions)
        implements Message {

    /** Makes a satisfaction rating. */
    public SatisfactionRating {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(pseudonym, "pseudonym");
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(askedAt, "askedAt");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(extensions, "extensions");
    }
}
