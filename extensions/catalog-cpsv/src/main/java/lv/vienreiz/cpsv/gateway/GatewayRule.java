// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.gateway;

import lv.vienreiz.document.Rule;
import lv.vienreiz.document.RuleId;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/** What the single digital gateway asks of a service. */
public enum GatewayRule implements Rule {
    /** A code of a procedure or an area is in its list. */
    CODE("GATE-01"),
    /** A procedure is wholly online (article 6). */
    ONLINE("GATE-02"),
    /** A procedure has a channel by which it is asked for online (article 6). */
    CHANNEL("GATE-03"),
    /** Users of other countries can identify themselves (article 13). */
    LOGIN("GATE-04"),
    /** What a user must know is said in English (articles 9, 10 and 12). */
    ENGLISH("GATE-05"),
    /** A procedure gives what Annex II expects. */
    OUTPUT("GATE-06"),
    /** A user is told what article 10 lists: steps, evidence, time, fees, contacts, appeal. */
    EXPLAINED("GATE-07");

    private static final class Loaded {
        static final Texts TEXTS = Texts.read(
                GatewayRule.class.getResourceAsStream("rules_lv.properties"),
                GatewayRule.class.getResourceAsStream("rules_en.properties"));

        private Loaded() {}
    }

    @SuppressWarnings("ImmutableEnumChecker") // a record of a text
    private final RuleId id;

    GatewayRule(String id) {
        this.id = new RuleId(id);
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public String source() {
        return "Regulation (EU) 2018/1724";
    }

    @Override
    public String text(Aspect aspect, String variant, Language language) {
        return aspect.in(Loaded.TEXTS, id, variant, language);
    }
}
