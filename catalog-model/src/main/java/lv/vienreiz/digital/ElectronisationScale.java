// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.digital;

import java.net.URI;

/**
 * The two published scales of electronisation, both from 1 to 5. They give levels 3 and 4 different meanings, and one uses for
 * level 3 the word by which the other names level 4, so a level is only a number together with its scale. How the facts decide
 * is our own reading of the short published texts.
 */
public enum ElectronisationScale {

    /** The scale for citizens, on mana.latvija.lv: 3 is one way electronic, 4 both ways. */
    CITIZENS(
            "urn:vienreiz:codes:electronisation-citizens",
            "https://mana.latvija.lv/e-pakalpojumu-limeni-un-ko-tie-nozime-lietotajam/") {
        @Override
        int level(Electronisation facts) {
            if (facts.withoutRequest()) {
                return 5;
            }
            if (facts.requestOnline() && facts.resultOnline()) {
                return 4;
            }
            return facts.requestOnline() || facts.resultOnline() ? 3 : beginnings(facts);
        }
    },

    /** The scale for developers, in the guidelines on viss.gov.lv: 3 is electronic submission, 4 full processing. */
    DEVELOPERS("urn:vienreiz:codes:electronisation-developers", "https://viss.gov.lv/") {
        @Override
        int level(Electronisation facts) {
            if (facts.withoutRequest()) {
                return 5;
            }
            boolean submitted = facts.requestOnline() && facts.identifiedOnline();
            if (submitted && facts.resultOnline() && facts.processedOnline()) {
                return 4;
            }
            return submitted ? 3 : beginnings(facts);
        }
    };

    private final String list;
    private final URI source;

    ElectronisationScale(String list, String source) {
        this.list = list;
        this.source = URI.create(source);
    }

    /**
     * The identifier of the scale as a code list.
     *
     * @return a URI
     */
    public String list() {
        return list;
    }

    /**
     * Where the scale is published.
     *
     * @return the address
     */
    public URI source() {
        return source;
    }

    abstract int level(Electronisation facts);

    private static int beginnings(Electronisation facts) {
        if (facts.formOnline()) {
            return 2;
        }
        return facts.informationOnline() ? 1 : 0;
    }
}
