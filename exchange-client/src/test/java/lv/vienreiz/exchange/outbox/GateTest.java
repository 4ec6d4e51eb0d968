// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static lv.vienreiz.exchange.outbox.Messages.id;
import static lv.vienreiz.exchange.outbox.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.outbox.Receiver.Act;
import lv.vienreiz.exchange.spi.Attempt;
import lv.vienreiz.exchange.spi.AttemptGate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
@ParameterizedClass
@EnumSource
class GateTest extends OutboxFixture implements AttemptGate {

    private final List<String> notes = new ArrayList<>();
    private Optional<Instant> shut = Optional.empty();
    private Supplier<Optional<Instant>> broken = () -> shut;

    @BeforeEach
    void putsTheGateUp() {
        outbox.close();
        outbox = settings(POLICY).gate(this).open();
    }

    @Override
    public Optional<Instant> shutUntil(Attempt attempt) {
        Optional<Instant> told = broken.get();
        return told == null ? told : told.filter(until -> until.isAfter(time.instant()));
    }

    @Override
    public void ended(Attempt attempt, Optional<Fault> fault) {
        notes.add(attempt.kind() + " " + attempt.number() + " "
                + fault.map(Fault::code).orElse("answered"));
    }

    @Test
    void hearsOfEachAttemptAndQuestion() {
        acts(Act.NOT_SENT, Act.DOUBT_AFTER_EFFECT);
        outbox.submit(message(1, "a"));
        time.settle(100);

        assertThat(notes).containsExactly("SEND 1 transport.scripted", "SEND 2 transport.scripted", "ASK 2 answered");
    }

    @Test
    void holdsAMessageUntilItOpensAndThatCostsNoAttempt() {
        shut = Optional.of(time.instant().plus(Duration.ofHours(2)));
        Submission submission = outbox.submit(message(1, "a"));
        time.work();

        assertThat(submission.await(Duration.ZERO))
                .isEqualTo(new Outcome.NotSent<>(id(1), OutboxFaults.HELD, shut.get()));
        assertThat(outbox.entry(id(1)).orElseThrow().attempts()).isZero();
        time.settle(100);

        assertThat(time.instant()).isAfterOrEqualTo(shut.get());
        assertThat(receiver.effectIds()).containsExactly(id(1));
        assertThat(notes).containsExactly("SEND 1 answered");
    }

    @Test
    void doesNotKeepAMessageBeyondItsLife() {
        shut = Optional.of(Instant.parse("3026-01-01T00:00:00Z"));
        outbox.submit(message(1, "a"));
        Instant begun = time.instant();
        time.settle(100);

        assertThat(outbox.entries(OutboxState.DEAD)).extracting(OutboxEntry::id).containsExactly(id(1));
        assertThat(time.instant()).isEqualTo(begun.plus(POLICY.age()));
        assertThat(receiver.sends).isEmpty();
    }

    @Test
    void neverGivesADoubtUp() {
        acts(Act.DOUBT_AFTER_EFFECT);
        outbox.submit(message(1, "a"));
        time.work();
        shut = Optional.of(time.instant().plus(Duration.ofHours(20)));
        time.settle(3);
        assertThat(outbox.entry(id(1)).orElseThrow().state()).isEqualTo(OutboxState.IN_DOUBT);
        time.settle(1000);

        assertThat(outbox.entry(id(1)).orElseThrow().state()).isEqualTo(OutboxState.DELIVERED);
        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void countsAsShutWhileItThrows() {
        breaks(() -> {
            throw new IllegalStateException("the gate broke its promise");
        });
    }

    @Test
    void countsAsShutWhileAClassOfItIsMissing() {
        breaks(() -> {
            throw new NoClassDefFoundError("a library is missing");
        });
    }

    @Test
    void countsAsShutWhileItTellsNothing() {
        breaks(() -> null);
    }

    private void breaks(Supplier<Optional<Instant>> how) {
        broken = how;
        outbox.submit(message(1, "a"));
        outbox.submit(message(2, "b"));
        time.settle(10);
        assertThat(receiver.sends).isEmpty();
        broken = () -> shut;
        time.settle(100);

        assertThat(receiver.effectIds()).containsExactlyInAnyOrder(id(1), id(2));
    }
}
