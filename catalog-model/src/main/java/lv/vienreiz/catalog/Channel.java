// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.digital.AccessibilityAssessment;
import lv.vienreiz.digital.PortalException;
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
 * @param operator who runs it, where that is not the owner
 * @param openingHours when it is open
 * @param portalExceptions why it is used beside the single state portal (M[235.3])
 * @param accessibility the assessment of its accessibility
 * @param responsive whether it fits the screen of a telephone (P[86])
 */
@Part
public record Channel(
        ChannelKind kind,
        @Size(max = 3) @Item("scope") List<StepScope> scopes,
        Optional<URI> address,
        Optional<@TextLength(max = 1000) LocalizedText> note,
        Optional<@Valid Organisation> operator,
        Optional<@TextLength(max = 1000) LocalizedText> openingHours,
        @Size(max = 3) @Item("portalException") List<PortalException> portalExceptions,
        Optional<@Valid AccessibilityAssessment> accessibility,
        Optional<Boolean> responsive) {

    /** Makes a channel. */
    public Channel {
        Objects.requireNonNull(kind, "kind");
        scopes = List.copyOf(scopes);
        portalExceptions = List.copyOf(portalExceptions);
    }

    /**
     * Begins a channel.
     *
     * @param kind the kind of channel
     * @return a builder
     */
    public static ChannelBuilder builder(ChannelKind kind) {
        return new ChannelBuilder(kind);
    }

    /**
     * Makes a channel for all steps.
     *
     * @param kind the kind of channel
     * @return the channel
     */
    public static Channel of(ChannelKind kind) {
        return builder(kind).build();
    }

    /**
     * Makes the channel of the single state portal, for all steps.
     *
     * @param address the page of the service
     * @return the channel
     */
    public static Channel portal(URI address) {
        return builder(ChannelKind.UNIFIED_PORTAL).address(address).build();
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
