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
        check(script, false);
    }

    @Property(tries = 50)
    void aReceiverThatDeduplicatesNeedsNoQuestions(@ForAll @Size(max = 80) List<@IntRange(max = 59) Integer> script)
            throws IOException {
        check(script, true);
    }

    @Test
    void aRefusalThatTheSenderForgotInALossOfPowerStands() throws IOException {
        check(List.of(0, 0, 3, 8, 3, 59), true);
    }

    private static void check(List<Integer> script, boolean deduplicates) throws IOException {
        try (CrashingWorld world = new CrashingWorld(script, deduplicates)) {
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
