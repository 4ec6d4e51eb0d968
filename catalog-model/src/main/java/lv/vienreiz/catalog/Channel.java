// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.document.Item;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * A channel (<i>kanāls</i>) by which a service is asked for or received.
 *
 * @param kind the kind of channel
 * @param scopes for which steps it serves; none means all
 * @param address where it is reached electronically
 * @param note what else a client should know
 */
@Part
public record Channel(
        ChannelKind kind,
        @Size(max = 3) @Item("scope") List<StepScope> scopes,
        Optional<URI> address,
        Optional<@TextLength(max = 1000) LocalizedText> note) {

    /** Makes a channel. */
    public Channel {
        Objects.requireNonNull(kind, "kind");
        scopes = List.copyOf(scopes);
    }

    /**
     * Makes a channel for all steps.
     *
     * @param kind the kind of channel
     * @return the channel
     */
    public static Channel of(ChannelKind kind) {
        return new Channel(kind, List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Makes the channel of the single state portal, for all steps.
     *
     * @param address the page of the service
     * @return the channel
     */
    public static Channel portal(URI address) {
        return new Channel(ChannelKind.UNIFIED_PORTAL, List.of(), Optional.of(address), Optional.empty());
    }

    /**
     * Tells whether the channel serves a step.
     *
     * @param scope the step
     * @return true if it serves all steps, or this one
     */
    public boolean serves(StepScope scope) {
        return scopes.isEmpty() || scopes.contains(scope);
    }
}
