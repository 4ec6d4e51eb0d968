// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static lv.vienreiz.exchange.outbox.Messages.id;
import static lv.vienreiz.exchange.outbox.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.outbox.Receiver.Act;
import lv.vienreiz.exchange.outbox.Receiver.Reply;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
@ParameterizedClass
@EnumSource
class OutboxDoubtTest extends OutboxFixture {

    @Test
    void holdsUpOnlyTheCaseOfAMessageInDoubt() {
        acts(Act.DOUBT_AFTER_EFFECT);
        receiver.replies = () -> Reply.IN_PROGRESS;
        outbox.submit(message(1, "a"));
        outbox.submit(message(2, "a"));
        outbox.submit(message(3, "b"));
        time.settle(200);

        assertThat(receiver.effectIds()).containsExactly(id(1), id(3));
        assertThat(outbox.entries(OutboxState.IN_DOUBT))
                .extracting(OutboxEntry::id)
                .containsExactly(id(1));

        receiver.replies = () -> Reply.TRUTH;
        time.settle(200);

        assertThat(receiver.effectIds()).containsExactly(id(1), id(3), id(2));
        assertThat(receiver.sends).containsOnlyOnce(id(1));
    }

    @Test
    void leavesADoubtToPeopleWhereTheBusCannotHelp() {
        receiver.capabilities = new Capabilities(1000, false, false);
        acts(Act.DOUBT_WITHOUT_EFFECT, Act.DOUBT_AFTER_EFFECT);
        outbox.submit(message(1, "a"));
        outbox.submit(message(2, "b"));
        outbox.submit(message(3, "a"));
        assertThat(time.settle(1000)).isTrue();
        assertThat(receiver.sends).containsExactly(id(1), id(2));

        outbox.settle(id(1), new Inquiry.Unknown());
        outbox.settle(id(2), new Inquiry.Executed(new Answer("text/plain", new byte[0], "by telephone")));
        time.settle(100);

        assertThat(receiver.effectIds()).containsExactly(id(2), id(1), id(3));
        assertThat(outbox.answer(id(2)).orElseThrow().reference()).isEqualTo("by telephone");
        assertThatThrownBy(() -> outbox.settle(id(2), new Inquiry.Unknown()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staysInDoubtWhenTheRepeatOfADoubtWasNotSent() {
        receiver.capabilities = new Capabilities(1000, true, false);
        acts(Act.DOUBT_AFTER_EFFECT, Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT, Act.NOT_SENT);
        Submission submission = outbox.submit(message(1, "a"));
        for (int i = 0; i < 5; i++) {
            time.work();
            time.pass();
            assertThat(submission.await(Duration.ZERO)).isInstanceOf(Outcome.InDoubt.class);
        }
        time.settle(100);

        assertThat(submission.await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void keepsTheTicketOfABusThatAnswersLaterAndReleasesTheAnswerUntilThatIsUnderstood() {
        acts(Act.ACCEPT);
        receiver.replies = () -> Reply.IN_PROGRESS;
        Iterator<Boolean> understands = List.of(false, false).iterator();
        receiver.understands = () -> !understands.hasNext() || understands.next();
        Submission submission = outbox.submit(message(1, "a"));
        time.work();
        assertThat(outbox.entry(id(1)).orElseThrow().ticket()).contains("ticket of " + id(1));
        crashAndReopen();
        time.settle(4);
        receiver.replies = () -> Reply.TRUTH;
        time.settle(200);

        assertThat(outbox.submit(message(1, "a")).await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(submission.id()).isEqualTo(id(1));
        assertThat(receiver.effectIds()).containsExactly(id(1));
        assertThat(receiver.tickets).isNotEmpty().containsOnly("ticket of " + id(1));
        assertThat(receiver.releases)
                .hasSize(3)
                .containsOnly(new Question(id(1), message(1, "a").address(), "ticket of " + id(1)));
    }

    @Test
    void releasesWhatWasOwedBeforeARestart() {
        acts(Act.DOUBT_AFTER_EFFECT);
        receiver.understands = () -> false;
        outbox.submit(message(1, "a"));
        outbox.submit(message(2, "a"));
        time.settle(20);
        int before = receiver.releases.size();
        receiver.understands = () -> true;

        crashAndReopen();
        assertThat(time.settle(100)).isTrue();
        crashAndReopen();
        time.settle(100);

        assertThat(receiver.effectIds()).containsExactly(id(1), id(2));
        assertThat(receiver.releases).hasSize(before + 1);
        assertThat(receiver.released).containsExactly(id(1));
    }

    @Test
    void asksAgainWhenTheBusSaysAndWithinReason() {
        acts(Act.ACCEPT);
        receiver.replies = () -> Reply.IN_PROGRESS;
        outbox.submit(message(1, "a"));
        time.work();
        receiver.askAgain = Optional.of(time.instant().plus(Duration.ofHours(5)));
        time.pass();
        time.work();
        assertThat(outbox.entry(id(1)).orElseThrow().nextAttempt()).isEqualTo(receiver.askAgain.get());

        receiver.askAgain = Optional.of(Instant.parse("3026-01-01T00:00:00Z"));
        time.pass();
        time.work();
        OutboxEntry entry = outbox.entry(id(1)).orElseThrow();
        assertThat(entry.nextAttempt()).isEqualTo(entry.enqueuedAt().plus(POLICY.age()));
    }

    @Test
    void showsWhereAPersonMustLookAndAsksAgainWhenTold() {
        acts(Act.ACCEPT);
        receiver.replies = () -> Reply.PREVIEW;
        Submission submission = outbox.submit(message(1, "a"));
        time.work();
        time.pass();
        time.work();
        assertThat(outbox.entry(id(1)).orElseThrow().preview()).contains(Receiver.PREVIEW);
        assertThat(submission.await(Duration.ZERO)).isEqualTo(new Outcome.InDoubt<>(id(1), OutboxFaults.AWAITS_PERSON));

        receiver.replies = () -> Reply.TRUTH;
        outbox.askAgain(id(1));
        time.work();

        assertThat(submission.await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(outbox.entry(id(1)).orElseThrow().preview()).isEmpty();
        outbox.askAgain(id(1));
        time.settle(10);
        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void pollsABusThatIsAtWorkForLongWithoutSpendingItsBudget() {
        acts(Act.ACCEPT);
        receiver.replies = () -> Reply.IN_PROGRESS;
        outbox.submit(message(1, "a"));
        time.settle(2000);

        assertThat(receiver.questions).hasSizeGreaterThan(400);
    }

    @Test
    void aBindingThatBreaksInAnyWayLeavesADoubtAndBlocksNobody() {
        Iterator<Runnable> breaks = List.<Runnable>of(
                        () -> {
                            throw new NoClassDefFoundError("a library is missing");
                        },
                        () -> {
                            throw new AssertionError("it asserts");
                        })
                .iterator();
        receiver.onSend = message -> {
            if (breaks.hasNext()) {
                breaks.next().run();
            }
        };
        Submission first = outbox.submit(message(1, "a"));
        Submission second = outbox.submit(message(2, "a"));
        Submission other = outbox.submit(message(3, "b"));
        time.settle(100);

        for (Submission submission : List.of(first, second, other)) {
            assertThat(submission.await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        }
        assertThat(receiver.effectIds()).doesNotHaveDuplicates().hasSize(3);
    }

    @Test
    void asksNoSoonerThanTheBusSaysInWhateverItSays() {
        receiver.askAgain = Optional.of(time.instant().plus(Duration.ofHours(2)));
        acts(Act.DOUBT_AFTER_EFFECT);
        receiver.replies = () -> Reply.NOT_ANSWERED;
        outbox.submit(message(1, "a"));
        time.work();
        assertThat(outbox.entry(id(1)).orElseThrow().nextAttempt()).isEqualTo(receiver.askAgain.get());

        receiver.askAgain = Optional.of(time.instant().plus(Duration.ofHours(5)));
        untilAsked(1);
        assertThat(outbox.entry(id(1)).orElseThrow().nextAttempt()).isEqualTo(receiver.askAgain.get());

        receiver.askAgain = Optional.of(Instant.EPOCH);
        untilAsked(2);
        OutboxEntry entry = outbox.entry(id(1)).orElseThrow();
        assertThat(entry.nextAttempt()).isAfter(time.instant());
        receiver.askAgain = Optional.of(Instant.parse("3026-01-01T00:00:00Z"));
        untilAsked(3);
        assertThat(outbox.entry(id(1)).orElseThrow().nextAttempt())
                .isEqualTo(entry.enqueuedAt().plus(POLICY.age()));
    }

    @Test
    void repeatsADoubtNoSoonerThanTheBusSays() {
        receiver.capabilities = new Capabilities(1000, true, false);
        acts(Act.DOUBT_AFTER_EFFECT, Act.NOT_SENT);
        receiver.nextAttempt = time.instant().plus(Duration.ofHours(3));
        outbox.submit(message(1, "a"));
        while (receiver.sends.size() < 2) {
            time.settle(1);
        }
        time.work();

        OutboxEntry entry = outbox.entry(id(1)).orElseThrow();
        assertThat(entry.state()).isEqualTo(OutboxState.IN_DOUBT);
        assertThat(entry.nextAttempt()).isEqualTo(receiver.nextAttempt);
    }

    @Test
    void anEarlierTimeNeverBringsASendForward() {
        acts(Act.DOUBT_WITHOUT_EFFECT, Act.NOT_SENT);
        receiver.replies = () -> Reply.NOT_ANSWERED;
        receiver.askAgain = Optional.of(time.instant().plus(Duration.ofMinutes(10)));
        outbox.submit(message(1, "a"));
        time.work();
        receiver.replies = () -> Reply.TRUTH;
        receiver.nextAttempt = time.instant().plus(Duration.ofHours(1));
        outbox.askAgain(id(1));
        time.work();
        assertThat(outbox.entry(id(1)).orElseThrow().nextAttempt()).isEqualTo(receiver.nextAttempt);

        List<Instant> sent = new ArrayList<>();
        receiver.beforeSend = () -> sent.add(time.instant());
        time.settle(100);

        assertThat(sent).containsExactly(receiver.nextAttempt);
        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void asksWhenToldAlsoAfterARestart() {
        acts(Act.ACCEPT);
        receiver.replies = () -> Reply.IN_PROGRESS;
        receiver.askAgain = Optional.of(time.instant().plus(Duration.ofHours(20)));
        outbox.submit(message(1, "a"));
        untilAsked(1);
        crashAndReopen();
        time.work();
        receiver.replies = () -> Reply.TRUTH;

        outbox.askAgain(id(1));
        time.work();

        assertThat(outbox.entry(id(1)).orElseThrow().state()).isEqualTo(OutboxState.DELIVERED);
        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void takesWhatWasLearnedOtherwiseAlsoAfterARestart() {
        acts(Act.ACCEPT);
        receiver.replies = () -> Reply.IN_PROGRESS;
        receiver.askAgain = Optional.of(time.instant().plus(Duration.ofHours(20)));
        outbox.submit(message(1, "a"));
        outbox.submit(message(2, "a"));
        untilAsked(1);
        crashAndReopen();
        time.work();

        outbox.settle(id(1), new Inquiry.Executed(new Answer("text/plain", new byte[0], "by telephone")));
        time.settle(100);

        assertThat(outbox.answer(id(1)).orElseThrow().reference()).isEqualTo("by telephone");
        assertThat(receiver.effectIds()).containsExactly(id(1), id(2));
    }

    @Test
    void aBusThatIsSlowToTakeReleasesKeepsNoMessageWaiting() {
        receiver.understands = () -> false;
        receiver.acts = () -> Act.ACCEPT;
        for (int i = 1; i <= 20; i++) {
            outbox.submit(message(i, "case " + i));
        }
        time.settle(300);
        assertThat(outbox.entries(OutboxState.DELIVERED)).hasSize(20);
        crashAndReopen();

        outbox.submit(message(21, "another case"));
        for (int i = 0; i < 5; i++) {
            time.workOnce();
        }
        assertThat(receiver.sends).contains(id(21));

        receiver.understands = () -> true;
        time.settle(300);
        assertThat(receiver.released).hasSize(21);
    }

    @Test
    void aBindingThatDoesNotSayWhatItCanDoBlocksNobody() {
        outbox.close();
        outbox = settings(POLICY).parallel(1).open();
        acts(Act.DOUBT_AFTER_EFFECT);
        outbox.submit(message(1, "a"));
        outbox.submit(message(2, "a"));
        outbox.submit(message(3, "b"));
        receiver.beforeCapabilities = () -> {
            throw new NoClassDefFoundError("a library is missing");
        };
        time.settle(30);
        assertThat(receiver.effectIds()).containsExactly(id(1), id(3));
        receiver.beforeCapabilities = () -> {};
        time.settle(100);

        assertThat(receiver.effectIds()).containsExactly(id(1), id(3), id(2));
        assertThat(outbox.entries(OutboxState.DELIVERED)).hasSize(3);
    }
}
