// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture.planted.below;

import java.util.logging.Logger;

/** Prints, and logs in its own way. */
public final class Talkative {

    void print() {
        System.out.println("planted");
    }

    void log() {
        Logger.getLogger("planted").info("planted");
    }
}
