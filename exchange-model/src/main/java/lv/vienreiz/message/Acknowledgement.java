// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import jakarta.validation.Valid;
import java.util.Objects;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * The answer that a message was taken, where nothing more is to be said.
 *
 * @param envelope what the message says of itself; its correlation names the message that was taken
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "acknowledgement", version = "1.0")
public record Acknowledgement(@Valid Envelope envelope, Extensions extensions) implements Message {

    /** Makes an acknowledgement. */
    public Acknowledgement {
        Objects.requireNonNull(envelope, "envelope");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * Makes an acknowledgement without extensions.
     *
     * @param envelope what the message says of itself; its correlation names the message that was taken
     */
    public Acknowledgement(Envelope envelope) {
        this(envelope, Extensions.none());
    }
}
