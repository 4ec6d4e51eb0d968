// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.List;
import lv.vienreiz.document.Rule.Aspect;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.text.Language;

/** What a rule of a user's own must keep, so that it cannot be mistaken for one of ours and always has words. */
final class OwnRule {

    private static final List<String> OURS = List.of("RULE-", "DOC-", "CODE-", "MAP-", "CPSV-", "GATE-");

    private OwnRule() {}

    static void check(CheckedRule<?> own) {
        for (String prefix : OURS) {
            if (own.id().value().startsWith(prefix)) {
                throw new IllegalArgumentException(
                        "A rule of your own has a prefix of its own, not " + prefix + ", found " + own.id());
            }
        }
        FormRegistry.ofType(own.subject());
        for (Aspect aspect : List.of(Aspect.TITLE, Aspect.FOUND)) {
            for (Language language : List.of(Language.LATVIAN, Language.ENGLISH)) {
                if (own.description().text(aspect, "", language).isBlank()) {
                    throw new IllegalArgumentException(
                            "Rule " + own.id() + " has no " + aspect + " in '" + language + "'");
                }
            }
        }
    }
}
