// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.digital.ProactivityLevel;
import org.junit.jupiter.api.Test;

class ProactivityTest {

    private static ProactivityLevel level(boolean informs, boolean automatic, boolean permissionNeeded) {
        return new Proactivity(informs, automatic, permissionNeeded, Optional.empty(), false, false).level();
    }

    @Test
    void theLevelFollowsFromTheFacts() {
        assertThat(level(false, false, false)).isEqualTo(ProactivityLevel.REACTIVE);
        assertThat(level(false, false, true)).isEqualTo(ProactivityLevel.REACTIVE);
        assertThat(level(true, false, false)).isEqualTo(ProactivityLevel.INFORMING);
        assertThat(level(true, true, true)).isEqualTo(ProactivityLevel.AUTOMATIC_WITH_PERMISSION);
        assertThat(level(false, true, false)).isEqualTo(ProactivityLevel.AUTOMATIC);
    }

    @Test
    void moreThanFiveThousandCasesOrATenthOfAllAskForAnEService() {
        assertThat(new Demand(2025, 5000, Optional.empty(), List.of()).asksForEService())
                .isFalse();
        assertThat(new Demand(2025, 5001, Optional.empty(), List.of()).asksForEService())
                .isTrue();
        assertThat(new Demand(2025, 10, Optional.of(100L), List.of()).asksForEService())
                .isFalse();
        assertThat(new Demand(2025, 11, Optional.of(100L), List.of()).asksForEService())
                .isTrue();
        assertThat(new Demand(2025, 0, Optional.of(0L), List.of()).asksForEService())
                .isFalse();
    }
}
