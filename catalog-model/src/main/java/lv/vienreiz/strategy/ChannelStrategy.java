// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.document.Document;
import lv.vienreiz.document.Extensions;
import lv.vienreiz.document.Item;
import lv.vienreiz.rule.KeepsRules;
import lv.vienreiz.rule.Profile;

/**
 * A strategy of channels (<i>kanālu stratēģija</i>, M[129.3]): which channels for which services and segments, and in what
 * planned proportion.
 *
 * <pre>{@code
 * ChannelStrategy strategy = ChannelStrategy.builder(StrategyId.parse("2026"))
 *         .addService(new CoveredService(permit, Optional.empty(), List.of(
 *                 PlannedUse.of(ChannelKind.UNIFIED_PORTAL, 80), PlannedUse.of(ChannelKind.MUNICIPAL_CENTRE, 20))))
 *         .build();
 * ChannelMatrix.shares(strategy).printTo(out, Language.LATVIAN);
 * }</pre>
 *
 * @param id the identity of the strategy
 * @param owner the owner of the services
 * @param validFrom the first day of its period
 * @param validUntil the last day of its period
 * @param responsible the post that answers for the channels across all services (M[129.2.4])
 * @param services the services that it covers
 * @param segments the segments of clients that it serves
 * @param rationale why these channels
 * @param naturalPersonOrder in which order channels are preferred for natural persons (P[90])
 * @param digitalOnly what is given digitally only
 * @param requestChannels the channels by which a request is accepted (M[129.2.2])
 * @param extensions what the document holds beyond this form
 */
@KeepsRules(profile = Profile.P_2019, groups = KeepsRules.Plan.class)
@KeepsRules(profile = Profile.M_2013, groups = KeepsRules.Model.class)
@Document(name = "channel-strategy", version = "1.0")
public record ChannelStrategy(
        StrategyId id,
        Optional<@Valid Organisation> owner,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<@Size(max = 200) String> responsible,
        @Size(max = 1000) @Item("service") List<@Valid CoveredService> services,
        @Size(max = 100) @Item("segment") List<@Valid ServedSegment> segments,
        Optional<@Valid StrategyRationale> rationale,
        @Size(max = 30) @Item("preferredChannel") List<ChannelKind> naturalPersonOrder,
        @Size(max = 100) @Item("digitalOnlyDeclaration") List<@Valid DigitalOnlyDeclaration> digitalOnly,
        @Size(max = 30) @Item("requestChannel") List<ChannelKind> requestChannels,
        Extensions extensions) {

    /** Makes a strategy; {@link #builder} is the convenient way. */
    public ChannelStrategy {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(extensions, "extensions");
        services = List.copyOf(services);
        segments = List.copyOf(segments);
        naturalPersonOrder = List.copyOf(naturalPersonOrder);
        digitalOnly = List.copyOf(digitalOnly);
        requestChannels = List.copyOf(requestChannels);
    }

    /**
     * Begins a strategy.
     *
     * @param id the identity of the strategy
     * @return a builder
     */
    public static ChannelStrategyBuilder builder(StrategyId id) {
        return new ChannelStrategyBuilder(id);
    }
}
