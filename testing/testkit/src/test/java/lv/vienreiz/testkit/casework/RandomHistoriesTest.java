// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.casework;

import static lv.vienreiz.testkit.casework.CaseAssertions.assertThatHistory;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.HistoryFlaw;
import org.junit.jupiter.api.Test;

class RandomHistoriesTest {

    private static final int MANY = 3000;

    private final RandomHistories random = RandomHistories.by(new Random(20261123));

    @Test
    void makesLegalHistoriesThatReachEveryState() {
        Set<CaseState> reached = EnumSet.noneOf(CaseState.class);
        for (int i = 0; i < MANY; i++) {
            var history = random.legal();
            assertThatHistory(history).isWhole();
            history.forEach(entry -> reached.add(entry.state()));
        }

        assertThat(reached).containsExactlyInAnyOrder(CaseState.values());
    }

    @Test
    void makesIllegalHistoriesOfEveryKindAndKnowsTheFirstWrongStep() {
        Set<HistoryFlaw.Kind> kinds = EnumSet.noneOf(HistoryFlaw.Kind.class);
        for (int i = 0; i < MANY; i++) {
            BrokenHistory broken = random.illegal();
            assertThatHistory(broken.entries()).goesWrongAt(broken.position(), broken.kind());
            kinds.add(broken.kind());
        }

        // a contradiction lies between statuses of several senders, and not in the entries of one history
        assertThat(kinds).isEqualTo(EnumSet.complementOf(EnumSet.of(HistoryFlaw.Kind.CONTRADICTED)));
    }

    @Test
    void losesNothingWhenItDisorders() {
        List<Integer> numbers = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9);

        assertThat(random.disordered(numbers)).containsAll(numbers).hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void givesTheSameForTheSameSeed() {
        RandomHistories one = RandomHistories.by(new Random(7));
        RandomHistories other = RandomHistories.by(new Random(7));

        for (int i = 0; i < 50; i++) {
            assertThat(one.illegal()).isEqualTo(other.illegal());
        }
    }
}
