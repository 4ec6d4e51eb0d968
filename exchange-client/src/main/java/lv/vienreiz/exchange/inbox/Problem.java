// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.Locale;
import java.util.Map;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** What can be wrong with a request, with its status; the texts stand in the resources of this package. */
enum Problem {
    NOT_A_MESSAGE_PATH(404),
    METHOD(405),
    CALLER_UNKNOWN(400),
    ID_MISSING(400),
    IDS_DIFFER(400),
    TOO_LARGE(413),
    MEDIA_TYPE(415),
    UNREADABLE(400),
    FILES_MISSING(424),
    FILE_TOO_LARGE(413),
    OTHER_DIGEST(422),
    TOO_SLOW(408),
    KIND_NOT_TAKEN(422),
    SENDER_IS_ANOTHER(403),
    NOT_PERMITTED(403),
    SENT_IN_THE_FUTURE(400),
    TOO_OLD(410),
    ANSWER_GONE(410),
    ID_REUSED(409),
    UNKNOWN_MESSAGE(404),
    UNKNOWN_FILE(404),
    REFUSED(422),
    NOT_NOW(503),
    UNCERTAIN(500);

    private static final Texts TEXTS = Texts.read(
            Problem.class.getResourceAsStream("problems_lv.properties"),
            Problem.class.getResourceAsStream("problems.properties"));

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** The name in documents and in the store. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String title(Language language) {
        return TEXTS.get(code() + ".title", language);
    }

    String detail(Language language, Map<String, String> facts) {
        String text = TEXTS.get(code() + ".detail", language);
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }

    static Map<String, String> facts(Arrival arrival) {
        return Map.of(
                "system", arrival.caller().system(),
                "kind", arrival.kind().name(),
                "service", arrival.service().value());
    }
}
