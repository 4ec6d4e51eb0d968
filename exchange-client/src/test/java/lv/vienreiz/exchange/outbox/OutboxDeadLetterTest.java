// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lv.vienreiz.exchange.outbox.Messages.id;
import static lv.vienreiz.exchange.outbox.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.attachment.AttachmentSource;
import lv.vienreiz.exchange.attachment.OutgoingFile;
import lv.vienreiz.exchange.outbox.Receiver.Act;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
@ParameterizedClass
@EnumSource
class OutboxDeadLetterTest extends OutboxFixture {

    @Test
    void givesUpAfterTheLastAttemptAndGoesOnWithTheCase() {
        acts(Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT);
        Submission submission = outbox.submit(message(1, "a"));
        outbox.submit(message(2, "a"));
        time.settle(1000);

        assertThat(submission.await(Duration.ZERO)).isInstanceOf(Outcome.NotSent.class);
        OutboxEntry dead = outbox.entries(OutboxState.DEAD).get(0);
        assertThat(dead.attempts()).isEqualTo(4);
        assertThat(dead.fault()).contains(Receiver.FAULT);
        assertThat(dead.toString()).doesNotContain("body 1");
        assertThat(outbox.message(id(1)).orElseThrow().body()).isEqualTo("body 1".getBytes(UTF_8));
        assertThat(receiver.effectIds()).containsExactly(id(2));
    }

    @Test
    void givesUpAfterTheAgeHoweverLateTheBusWantsTheNextAttempt() {
        receiver.acts = () -> Act.NOT_SENT;
        receiver.nextAttempt = Instant.parse("3026-01-01T00:00:00Z");
        Instant begun = time.instant();
        outbox.submit(message(1, "a"));

        assertThat(time.settle(100)).isTrue();

        assertThat(receiver.sends).hasSize(2);
        assertThat(time.instant()).isEqualTo(begun.plus(POLICY.age()));
        assertThat(outbox.entries(OutboxState.DEAD)).hasSize(1);
    }

    @Test
    void sendsADeadMessageAgainUnderItsId() {
        acts(Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT);
        outbox.submit(message(1, "a"));
        time.settle(1000);

        Submission again = outbox.resend(id(1));
        time.settle(100);

        assertThat(again.await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(receiver.effectIds()).containsExactly(id(1));
        assertThatThrownBy(() -> outbox.resend(id(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mendsARejectedMessageOnceUnderANewId() {
        acts(Act.REJECT);
        outbox.submit(message(1, "a"));
        time.settle(100);

        Submission mended = outbox.mend(id(1), "mended".getBytes(UTF_8));
        time.settle(100);

        assertThat(mended.id()).isNotEqualTo(id(1));
        assertThat(mended.await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(outbox.entry(mended.id()).orElseThrow().replaces()).contains(id(1));
        assertThat(receiver.effects.get(0).body()).isEqualTo("mended".getBytes(UTF_8));
        assertThat(receiver.effects.get(0).caseId()).contains("a");
        assertThatThrownBy(() -> outbox.mend(id(1), new byte[0])).hasMessageContaining("mended before");
        assertThatThrownBy(() -> outbox.resend(id(1))).hasMessageContaining("mended before");
    }

    @Test
    void keepsTheFilesOfAMessageForEveryAttemptAndForItsMendedForm() throws IOException {
        byte[] plan = "a plan".getBytes(UTF_8);
        AttachmentSource source = AttachmentSource.of("plan.txt", "text/plain", plan);
        List<byte[]> seen = new ArrayList<>();
        receiver.onSend = message -> message.files().forEach(file -> seen.add(bytes(file)));
        acts(Act.NOT_SENT, Act.REJECT);
        AtomicInteger openings = new AtomicInteger();
        OutgoingFile once = new OutgoingFile(source.attachment().digest(), "text/plain", plan.length, () -> {
            openings.incrementAndGet();
            return source.open();
        });
        outbox.submit(message(1, "a").with(List.of(once)));
        time.work();
        crashAndReopen();
        time.settle(100);
        outbox.mend(id(1), "mended".getBytes(UTF_8));
        time.settle(100);

        assertThat(receiver.sends).containsExactly(id(1), id(1), id(1000));
        assertThat(seen).hasSize(3).allSatisfy(bytes -> assertThat(bytes).isEqualTo(plan));
        assertThat(openings).hasValue(1);
        OutgoingFile other = new OutgoingFile(
                source.attachment().digest(),
                "text/plain",
                6,
                () -> new ByteArrayInputStream("a slip".getBytes(UTF_8)));
        assertThatThrownBy(() -> outbox.submit(message(2, "a").with(List.of(other))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("digest");
        assertThat(outbox.entry(id(2))).isEmpty();
    }

    private static byte[] bytes(OutgoingFile file) {
        try (InputStream in = file.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
