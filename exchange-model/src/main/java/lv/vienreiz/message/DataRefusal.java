// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.PersonalData;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;
import lv.vienreiz.text.LocalizedText;

/**
 * A register's reasoned refusal (M, table 7).
 *
 * @param envelope what the message says of itself
 * @param reason why
 * @param explanation the reason in words
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "data-refusal", version = "1.0")
public record DataRefusal(
        @Valid Envelope envelope,
        RefusalReason reason,
        @PersonalData Optional<@TextLength(max = 1000) LocalizedText> explanation,
        Extensions extensions)
        implements DataAnswer {

    /** Makes a refusal. */
    public DataRefusal {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Makes a refusal without extensions.
     *
     * @param envelope what the message says of itself
     * @param reason why
     * @param explanation the reason in words
     */
    public DataRefusal(Envelope envelope, RefusalReason reason, Optional<LocalizedText> explanation) {
        this(envelope, reason, explanation, Extensions.none());
    }

    /** Tells the message and the reason, and hides the words. */
    @Override
    public String toString() {
        return "DataRefusal[" + envelope.messageId() + ", " + reason + "]";
    }
}
