// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OutboxPropertyTest {

    @Property(tries = 100)
    void everyMessageTakesEffectOnceAndInTheOrderOfItsCase(
            @ForAll @Size(max = 80) List<@IntRange(max = 59) Integer> script) throws IOException {
        check(script, false, false);
    }

    @Property(tries = 50)
    void aReceiverThatDeduplicatesNeedsNoQuestions(@ForAll @Size(max = 80) List<@IntRange(max = 59) Integer> script)
            throws IOException {
        check(script, true, false);
    }

    @Property(tries = 100)
    void anOutboxThatIsClosedAtAnyMomentLeavesItsMessagesToTheNext(
            @ForAll @Size(max = 80) List<@IntRange(max = 59) Integer> script) throws IOException {
        check(script, false, true);
    }

    @Property(tries = 50)
    void alsoWhereTheReceiverDeduplicates(@ForAll @Size(max = 80) List<@IntRange(max = 59) Integer> script)
            throws IOException {
        check(script, true, true);
    }

    @Test
    void aRefusalThatTheSenderForgotInALossOfPowerStands() throws IOException {
        check(List.of(0, 0, 3, 8, 3, 59), true, false);
    }

    private static void check(List<Integer> script, boolean deduplicates, boolean handsOver) throws IOException {
        try (CrashingWorld world = new CrashingWorld(script, deduplicates, handsOver)) {
            world.play();
            assertThat(world.unfinished()).isEmpty();
            for (int i = 1; i <= world.accepted(); i++) {
                var id = Messages.id(i);
                boolean refused = world.receiver.refused.containsKey(id);
                assertThat(world.receiver.effectIds().stream()
                                .filter(id::equals)
                                .count())
                        .as("effects of message %s", i)
                        .isEqualTo(refused ? 0 : 1);
                assertThat(world.stateOf(id)).isEqualTo(refused ? OutboxState.REJECTED : OutboxState.DELIVERED);
            }
            assertThat(world.effectsByCase())
                    .allSatisfy((caseId, ids) -> assertThat(ids).isSorted());
            assertThat(world.receiver.released)
                    .as("whatever was asked about is released")
                    .containsAll(world.learned());
            if (deduplicates) {
                assertThat(world.receiver.questions).isEmpty();
            }
        }
    }
}
