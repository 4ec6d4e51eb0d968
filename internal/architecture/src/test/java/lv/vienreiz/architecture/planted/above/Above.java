// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture.planted.above;

import lv.vienreiz.architecture.planted.below.Talkative;

/** Can be extended by anybody, and may know what is below. */
public class Above {

    /** Knows it. */
    Talkative known() {
        return new Talkative();
    }
}
