// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.lifeevent.rule;

import java.util.Optional;
import lv.vienreiz.digital.ProactivityLevel;
import lv.vienreiz.lifeevent.ChainStep;

/** Which steps of a chain run by themselves. */
final class Automation {

    private Automation() {}

    static boolean runsByItself(ChainStep step) {
        return is(step, ProactivityLevel.AUTOMATIC) || is(step, ProactivityLevel.AUTOMATIC_WITH_PERMISSION);
    }

    static boolean is(ChainStep step, ProactivityLevel level) {
        return step.automation().equals(Optional.of(level));
    }
}
