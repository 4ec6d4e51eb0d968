// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelBuilder;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.StepScope;
import lv.vienreiz.digital.AccessibilityAssessment;
import lv.vienreiz.digital.PortalException;

/** Channels of a service: at least one electronic for every step and one in person, and own portals with their reasons. */
final class SoundChannels {

    private static final List<ChannelKind> FACE_TO_FACE = List.of(
            ChannelKind.INSTITUTION_OFFICE,
            ChannelKind.MUNICIPAL_CENTRE,
            ChannelKind.LIBRARY,
            ChannelKind.ASSISTED_E_SERVICE);

    private final Chance chance;
    private final LocalDate day;

    SoundChannels(Chance chance, LocalDate day) {
        this.chance = chance;
        this.day = day;
    }

    List<Channel> all() {
        Set<ChannelKind> kinds = new LinkedHashSet<>();
        kinds.add(chance.of(FACE_TO_FACE));
        for (int i = chance.below(4); i > 0; i--) {
            kinds.add(chance.of(ChannelKind.values()));
        }
        List<Channel> channels = new ArrayList<>();
        channels.add(Channel.portal(address()));
        for (ChannelKind kind : kinds) {
            if (kind != ChannelKind.UNIFIED_PORTAL) {
                channels.add(channel(kind));
            }
        }
        return channels;
    }

    private Channel channel(ChannelKind kind) {
        ChannelBuilder builder = Channel.builder(kind)
                .scopes(chance.some(List.of(StepScope.values()), 0))
                .responsive(chance.oneIn(2))
                .accessibility(new AccessibilityAssessment(day.minusDays(chance.below(700)), Optional.of(address())));
        if (kind.group() == ChannelKind.Group.REMOTE) {
            builder.address(address()).portalExceptions(chance.some(List.of(PortalException.values()), 1));
        }
        return builder.build();
    }

    private URI address() {
        return URI.create("https://pakalpojumi.example.lv/" + chance.below(1_000_000));
    }
}
