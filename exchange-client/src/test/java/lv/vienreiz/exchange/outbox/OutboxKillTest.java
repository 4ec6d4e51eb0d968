// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.store.ChildJvm;
import lv.vienreiz.exchange.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class OutboxKillTest {

    @TempDir
    Path temporary;

    @Test
    void losesAndRepeatsNothingWhenItsProcessIsKilledAgainAndAgain() throws IOException, InterruptedException {
        Path directory = temporary.resolve("store");
        var receiver = new KilledSender.FileReceiver(temporary.resolve("effects"));
        int accepted = 0;
        for (int after : List.of(7, 40, 111)) {
            accepted = killedAfter(after, accepted, directory, receiver.effects());
        }

        try (Store store = Store.in(directory);
                Outbox outbox = Outbox.on(store, receiver).open()) {
            int last = accepted;
            assertThat(IntStream.rangeClosed(1, last).boxed()).allSatisfy(n -> assertThat(
                            outbox.submit(Messages.message(n, "case " + n % 5)).await(Duration.ofSeconds(60)))
                    .isInstanceOf(Outcome.Delivered.class));
        }

        assertThat(receiver.lines()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(accepted);
        for (int c = 0; c < 5; c++) {
            String name = "case " + c;
            assertThat(receiver.lines().stream().filter(l -> l.endsWith(name)).toList())
                    .as(name)
                    .isSorted();
        }
    }

    /** Lets a process send so many more messages and kills it; gives the last number that it said was accepted. */
    private static int killedAfter(int messages, int accepted, Path directory, Path effects)
            throws IOException, InterruptedException {
        Process sender = ChildJvm.start(
                KilledSender.class, entry -> true, directory.toString(), effects.toString(), "" + (accepted + 1));
        int last = accepted;
        try (BufferedReader said = new BufferedReader(new InputStreamReader(sender.getInputStream(), UTF_8))) {
            while (last < accepted + messages) {
                last = Integer.parseInt(said.readLine());
            }
            sender.toHandle().destroyForcibly();
            sender.waitFor();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line.isEmpty() ? last : Math.max(last, Integer.parseInt(line));
            }
        }
        return last;
    }
}
