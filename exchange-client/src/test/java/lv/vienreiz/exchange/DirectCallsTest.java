// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import lv.vienreiz.exchange.outbox.Outbox;
import lv.vienreiz.exchange.outbox.OutboxBuilder;
import lv.vienreiz.exchange.outbox.Repeats;
import lv.vienreiz.exchange.outbox.RetryPolicy;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.Attempt;
import lv.vienreiz.exchange.spi.AttemptGate;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** In a time of its own, which passes only while somebody waits. */
class DirectCallsTest {

    private static final Fault DEAD = Fault.of(Fault.Origin.TRANSPORT, "transport.refused");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final OutgoingMessage MESSAGE = new OutgoingMessage(
            MessageId.random(),
            new Address("LV/GOV/90000000031/land/data"),
            "text/plain",
            new byte[0],
            Optional.empty(),
            Optional.empty());
    private static final Answer ANSWER = new Answer("text/plain", new byte[] {1}, "");

    private final Time time = new Time();
    private final Bus bus = new Bus();
    private final Store store = Store.inMemory();
    private final List<Duration> waits = new ArrayList<>();

    @AfterEach
    void closesItsStore() {
        store.close();
    }

    /** A clock that stands until it is moved. */
    private static final class Time extends Clock {

        private Instant now = Instant.parse("2026-03-02T08:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Plays its parts in order; the last one again and again. */
    private static final class Bus implements BusBinding {

        final Deque<Outcome<Answer>> sends = new ArrayDeque<>();
        final Deque<Inquiry> inquiries = new ArrayDeque<>();
        final List<Question> questions = new ArrayList<>();
        final List<Question> released = new ArrayList<>();
        boolean answersInquiries = true;
        int sent;

        @Override
        public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
            sent++;
            return next(sends);
        }

        @Override
        public Inquiry ask(Question question, Instant deadline) {
            questions.add(question);
            return next(inquiries);
        }

        @Override
        public boolean release(Question question, Instant deadline) {
            return released.add(question);
        }

        private static <T> T next(Deque<T> parts) {
            return parts.size() > 1 ? parts.remove() : parts.element();
        }

        @Override
        public Capabilities capabilities() {
            return new Capabilities(1_000_000, true, answersInquiries);
        }

        @Override
        public void close() {}
    }

    private DirectCalls calls(UnaryOperator<OutboxBuilder> settings) {
        Repeats repeats = Repeats.of(settings.apply(Outbox.on(store, bus).clock(time)));
        return new DirectCalls(bus, repeats, time, wait -> {
            waits.add(wait);
            time.now = time.now.plus(wait);
            return true;
        });
    }

    private Outcome<Answer> sent() {
        return calls(settings -> settings).send(MESSAGE, MINUTE);
    }

    @SafeVarargs
    private void bringing(Outcome<Answer>... outcomes) {
        for (Outcome<Answer> outcome : outcomes) {
            bus.sends.add(outcome);
        }
    }

    private Outcome<Answer> notSent(Duration later) {
        return new Outcome.NotSent<>(MESSAGE.messageId(), DEAD, time.now.plus(later));
    }

    private static Outcome<Answer> delivered() {
        return new Outcome.Delivered<>(MESSAGE.messageId(), ANSWER);
    }

    private static Outcome<Answer> doubt(String code, String reference) {
        return new Outcome.InDoubt<>(MESSAGE.messageId(), new Fault(Fault.Origin.BUS, code, code, reference));
    }

    @Test
    void waitsBeforeItSendsAgainAndLongerEachTime() {
        bringing(notSent(Duration.ZERO));

        assertThat(sent()).isInstanceOf(Outcome.NotSent.class);

        assertThat(bus.sent).isEqualTo(3);
        assertThat(waits).hasSize(2).allMatch(wait -> wait.toMillis() > 0);
        assertThat(waits.get(0)).isLessThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(waits.get(1)).isLessThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void comesNoSoonerThanTheBusAsksAndNotAtAllWhereThatIsTooLate() {
        bringing(notSent(Duration.ofSeconds(20)), delivered());
        assertThat(sent()).isEqualTo(delivered());
        assertThat(waits).containsExactly(Duration.ofSeconds(20));

        bus.sends.clear();
        bringing(notSent(Duration.ofSeconds(61)), delivered());
        assertThat(sent()).isInstanceOf(Outcome.NotSent.class);
        assertThat(waits).hasSize(1);
    }

    @Test
    void asksForAnAnswerThatComesLaterAndSendsOnce() {
        bringing(doubt(BusBinding.ACCEPTED, "ticket 7"));
        bus.inquiries.addAll(List.of(
                new Inquiry.InProgress(Optional.of(time.now.plusSeconds(30))),
                new Inquiry.NotAnswered(DEAD),
                new Inquiry.Executed(ANSWER)));

        assertThat(sent()).isEqualTo(delivered());

        assertThat(bus.sent).isEqualTo(1);
        assertThat(bus.questions)
                .hasSize(3)
                .containsOnly(new Question(MESSAGE.messageId(), MESSAGE.address(), "ticket 7"));
        assertThat(waits.get(0).plus(waits.get(1))).isGreaterThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(bus.released).hasSize(1);
    }

    @Test
    void asksNoSoonerThanTheBusNames() {
        Instant begin = time.now;
        bringing(new Outcome.InDoubt<>(MESSAGE.messageId(), DEAD, Optional.of(begin.plusSeconds(20))));
        bus.inquiries.addAll(List.of(
                new Inquiry.NotAnswered(DEAD, Optional.of(begin.plusSeconds(40))), new Inquiry.Executed(ANSWER)));

        assertThat(sent()).isEqualTo(delivered());

        assertThat(waits).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(20));
    }

    @Test
    void asksAboutADoubtUntilItsTimeIsOver() {
        bringing(doubt("transport.reset", ""));
        bus.inquiries.add(new Inquiry.InProgress());

        assertThat(sent()).isEqualTo(doubt("transport.reset", ""));

        assertThat(bus.sent).isEqualTo(1);
        assertThat(bus.questions).hasSizeGreaterThan(3);
        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus)).isLessThanOrEqualTo(MINUTE);
    }

    @Test
    void sendsAgainWhatTheReceiverNeverSaw() {
        bringing(doubt("transport.reset", ""), delivered());
        bus.inquiries.add(new Inquiry.Unknown());

        assertThat(sent()).isEqualTo(delivered());

        assertThat(bus.sent).isEqualTo(2);
        assertThat(waits).hasSize(2);
    }

    @Test
    void repeatsADoubtWhereNobodyCanBeAskedAndRepeatsAreHarmless() {
        bus.answersInquiries = false;
        bringing(doubt("transport.reset", ""), delivered());

        assertThat(sent()).isEqualTo(delivered());

        assertThat(waits).hasSize(1);
    }

    @Test
    void aDoubtStaysADoubtWhereItsRepeatDoesNotArrive() {
        bus.answersInquiries = false;
        bringing(doubt("transport.reset", ""), notSent(Duration.ZERO));
        assertThat(sent()).isInstanceOf(Outcome.InDoubt.class);
        assertThat(bus.sent).isEqualTo(3);

        bus.sends.clear();
        bringing(doubt("transport.reset", ""), new Outcome.Rejected<>(MESSAGE.messageId(), DEAD));
        assertThat(sent()).isInstanceOf(Outcome.InDoubt.class);
    }

    @Test
    void doesNotWaitForAPerson() {
        bringing(doubt(BusBinding.ACCEPTED, "ticket 7"));
        bus.inquiries.add(new Inquiry.AwaitsPerson(java.net.URI.create("https://bus.example/look")));

        assertThat(sent()).isEqualTo(doubt("bus.awaits_person", ""));
        assertThat(bus.questions).hasSize(1);
    }

    @Test
    void tellsARefusalThatItHearsOfByAsking() {
        bringing(doubt("transport.reset", ""));
        bus.inquiries.add(new Inquiry.Refused(DEAD));

        assertThat(sent()).isEqualTo(new Outcome.Rejected<>(MESSAGE.messageId(), DEAD));
    }

    @Test
    void allRequestsTogetherRepeatNoMoreThanTheBudgetPaysFor() {
        RetryPolicy usual = RetryPolicy.standard();
        DirectCalls calls = calls(settings -> settings.policy(new RetryPolicy(
                usual.attempts(),
                usual.age(),
                Duration.ofMillis(1),
                Duration.ofMillis(1),
                usual.attemptTime(),
                new RetryPolicy.Budget(20, 5, 0.001))));
        bringing(notSent(Duration.ZERO));

        for (int i = 0; i < 30; i++) {
            assertThat(calls.send(MESSAGE, MINUTE)).isInstanceOf(Outcome.NotSent.class);
        }

        assertThat(bus.sent).as("30, and 4 repeats").isEqualTo(34);
    }

    @Test
    void passesTheGateBeforeEachCall() {
        List<Attempt> ended = new ArrayList<>();
        Instant opens = time.now.plusSeconds(10);
        AttemptGate gate = new AttemptGate() {
            @Override
            public Optional<Instant> shutUntil(Attempt attempt) {
                return Optional.of(opens).filter(time.now::isBefore);
            }

            @Override
            public void ended(Attempt attempt, Optional<Fault> fault) {
                ended.add(attempt);
            }
        };
        bringing(doubt("transport.reset", ""));
        bus.inquiries.add(new Inquiry.Executed(ANSWER));

        assertThat(calls(settings -> settings.gate(gate)).send(MESSAGE, Duration.ofSeconds(5)))
                .isInstanceOf(Outcome.NotSent.class);
        assertThat(bus.sent).isZero();
        assertThat(calls(settings -> settings.gate(gate)).send(MESSAGE, MINUTE)).isEqualTo(delivered());
        assertThat(ended)
                .containsExactly(
                        new Attempt(MESSAGE.messageId(), MESSAGE.address(), Attempt.Kind.SEND, 1),
                        new Attempt(MESSAGE.messageId(), MESSAGE.address(), Attempt.Kind.ASK, 1));
    }

    @Test
    void endsWhereItsWaitingIsBrokenOff() {
        bringing(notSent(Duration.ZERO));
        Repeats repeats = Repeats.of(Outbox.on(store, bus).clock(time));
        Thread.currentThread().interrupt();

        Outcome<Answer> outcome = new DirectCalls(bus, repeats, time, DirectCalls.Pause::asleep).send(MESSAGE, MINUTE);

        assertThat(outcome).isInstanceOf(Outcome.NotSent.class);
        assertThat(bus.sent).isEqualTo(1);
        assertThat(Thread.interrupted()).as("stays set").isTrue();
    }
}
