// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.register;

import java.util.Locale;
import java.util.Optional;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.RefusalReason;
import lv.vienreiz.permission.PermissionRefusal;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import lv.vienreiz.text.Texts;

/** Refusals with their reasons in words: what was found, and how to mend it. */
final class Refusals {

    static final Texts TEXTS = Texts.read(
            Refusals.class.getResourceAsStream("refusals_lv.properties"),
            Refusals.class.getResourceAsStream("refusals.properties"));

    private Refusals() {}

    static DataRefusal of(Envelope envelope, PermissionRefusal refusal) {
        String key = "permission." + refusal.obstacle().name().toLowerCase(Locale.ROOT);
        return new DataRefusal(
                envelope,
                RefusalReason.NO_PERMISSION,
                Optional.of(text(key, "{number}", refusal.number().isEmpty() ? "-" : refusal.number())));
    }

    static DataRefusal otherRegister(Envelope envelope, DataRequest request) {
        return of(
                envelope,
                RefusalReason.NOT_HELD,
                "other_register",
                "{register}",
                request.register().code());
    }

    static DataRefusal of(Envelope envelope, RefusalReason reason) {
        return of(envelope, reason, reason.name().toLowerCase(Locale.ROOT), "", "");
    }

    private static DataRefusal of(
            Envelope envelope, RefusalReason reason, String key, String placeholder, String fact) {
        return new DataRefusal(envelope, reason, Optional.of(text(key, placeholder, fact)));
    }

    private static LocalizedText text(String key, String placeholder, String fact) {
        return LocalizedText.lv(TEXTS.get(key, Language.LATVIAN).replace(placeholder, fact))
                .en(TEXTS.get(key, Language.ENGLISH).replace(placeholder, fact));
    }
}
