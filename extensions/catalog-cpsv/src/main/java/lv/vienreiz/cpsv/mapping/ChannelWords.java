// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.vienreiz.catalog.ChannelKind;

/** The kind of a channel guessed from the words by which others name it. */
final class ChannelWords {

    /** The first that fits holds. */
    private static final List<Map.Entry<ChannelKind, List<String>>> WORDS = List.of(
            Map.entry(ChannelKind.E_MAIL, List.of("email", "e-mail", "mailto", "epost", "e-post")),
            Map.entry(ChannelKind.SMS, List.of("sms", "textmessage")),
            Map.entry(ChannelKind.MOBILE_APP, List.of("mobile", "app_", "mobileapp", "application")),
            Map.entry(ChannelKind.PHONE, List.of("phone", "telefon", "telephone", "fax")),
            Map.entry(ChannelKind.SOCIAL_MEDIA, List.of("social")),
            Map.entry(
                    ChannelKind.INSTITUTION_WEB,
                    List.of("web", "online", "homepage", "internet", "eservice", "portal", "digital", "http")),
            Map.entry(ChannelKind.POST, List.of("post", "mail")));

    private ChannelWords() {}

    /** The kind that the words point to; at the institution where they point to none. */
    static ChannelKind kind(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return WORDS.stream()
                .filter(entry -> entry.getValue().stream().anyMatch(lower::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ChannelKind.INSTITUTION_OFFICE);
    }
}
