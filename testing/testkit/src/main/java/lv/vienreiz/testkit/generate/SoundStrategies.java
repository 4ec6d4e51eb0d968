// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.generate;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lv.vienreiz.document.sample.JsonEdits;
import lv.vienreiz.strategy.ChannelStrategy;

/** Strategies of channels that keep every rule: shares of a hundred percent, and two tables that agree. */
final class SoundStrategies {

    private static final String WORDS = "{\"lv\":\"Pamats\",\"en\":\"Reason\"}";

    private final Base base;
    private final Chance chance;

    SoundStrategies(Base base, Chance chance) {
        this.base = base;
        this.chance = chance;
    }

    ChannelStrategy any() {
        int[] online = IntStream.generate(() -> 1 + chance.below(5000))
                .limit(1 + chance.below(4))
                .toArray();
        int[] onSite = IntStream.range(0, online.length)
                .map(i -> 1 + chance.below(900))
                .toArray();
        String services = IntStream.range(0, online.length)
                .mapToObj(i -> service(i, online[i], onSite[i]))
                .collect(Collectors.joining(",", "[", "]"));
        String segment = "[{\"segment\":{\"code\":\"YOUTH\",\"list\":\"urn:example:segments\",\"version\":\"1\"},"
                + "\"uses\":[" + counted("UNIFIED_PORTAL", IntStream.of(online).sum())
                + "," + counted("INSTITUTION_OFFICE", IntStream.of(onSite).sum()) + "]}]";
        return base.of(
                ChannelStrategy.class,
                JsonEdits.none()
                        .put("/services", services)
                        .put("/segments", segment)
                        .put("/responsible", "\"Kanālu pārvaldnieks\"")
                        .put(
                                "/rationale",
                                "{\"convenience\":" + WORDS + ",\"cost\":" + WORDS + ",\"equality\":" + WORDS + "}")
                        .put(
                                "/naturalPersonOrder",
                                "[\"UNIFIED_PORTAL\",\"ASSISTED_E_SERVICE\",\"INSTITUTION_OFFICE\"]")
                        .put("/requestChannels", "[\"UNIFIED_PORTAL\",\"INSTITUTION_OFFICE\"]"));
    }

    private String service(int number, int online, int onSite) {
        int share = 1 + chance.below(99);
        return "{\"service\":\"service-" + number + "\",\"uses\":[" + use("UNIFIED_PORTAL", share, online) + ","
                + use("INSTITUTION_OFFICE", 100 - share, onSite) + "]}";
    }

    private static String use(String channel, int percent, int volume) {
        return "{\"channel\":\"" + channel + "\",\"percent\":\"" + percent + "\",\"volume\":" + volume
                + ",\"process\":\"viens\"}";
    }

    private static String counted(String channel, int volume) {
        return "{\"channel\":\"" + channel + "\",\"volume\":" + volume + "}";
    }
}
