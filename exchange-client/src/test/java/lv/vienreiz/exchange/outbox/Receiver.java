// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.message.MessageId;

/** A receiver and the bus to it, which do what a script says and remember what took effect. */
final class Receiver implements BusBinding {

    enum Act {
        DELIVER,
        ACCEPT,
        REJECT,
        NOT_SENT,
        DOUBT_AFTER_EFFECT,
        DOUBT_WITHOUT_EFFECT,
        THROW_AFTER_EFFECT
    }

    enum Reply {
        TRUTH,
        NOT_ANSWERED,
        IN_PROGRESS,
        PREVIEW
    }

    static final URI PREVIEW = URI.create("https://preview.invalid/1");
    static final Fault FAULT = Fault.of(Fault.Origin.TRANSPORT, "transport.scripted");

    final List<OutgoingMessage> effects = new ArrayList<>();
    final Map<MessageId, Fault> refused = new HashMap<>();
    final List<MessageId> sends = new ArrayList<>();
    final List<MessageId> questions = new ArrayList<>();
    final List<MessageId> told = new ArrayList<>();
    final List<String> tickets = new ArrayList<>();
    final List<Question> releases = new ArrayList<>();
    final Set<MessageId> released = new HashSet<>();
    Supplier<Boolean> understands = () -> true;
    Optional<Instant> askAgain = Optional.empty();
    Capabilities capabilities = new Capabilities(1_000_000, false, true);
    Supplier<Act> acts = () -> Act.DELIVER;
    Supplier<Reply> replies = () -> Reply.TRUTH;
    Instant nextAttempt = Instant.EPOCH;
    Runnable beforeSend = () -> {};
    Runnable beforeCapabilities = () -> {};
    Consumer<OutgoingMessage> onSend = message -> {};
    private final Map<MessageId, Answer> answers = new HashMap<>();
    private final Set<MessageId> seen = new HashSet<>();

    @Override
    public synchronized Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
        MessageId id = message.messageId();
        beforeSend.run();
        onSend.accept(message);
        sends.add(id);
        Act act = acts.get();
        return switch (act) {
            case NOT_SENT -> new Outcome.NotSent<>(id, FAULT, nextAttempt);
            case ACCEPT -> {
                act(message);
                yield new Outcome.InDoubt<>(
                        id, new Fault(Fault.Origin.BUS, BusBinding.ACCEPTED, "taken", "ticket of " + id));
            }
            case DOUBT_WITHOUT_EFFECT -> new Outcome.InDoubt<>(id, FAULT, askAgain);
            case REJECT -> {
                if (answers.containsKey(id)) {
                    yield new Outcome.Delivered<>(id, answers.get(id));
                }
                refused.put(id, Fault.of(Fault.Origin.PROVIDER, "provider.refused"));
                yield new Outcome.Rejected<>(id, refused.get(id));
            }
            case DELIVER ->
                refused.containsKey(id)
                        ? new Outcome.Rejected<>(id, refused.get(id))
                        : new Outcome.Delivered<>(id, act(message));
            case DOUBT_AFTER_EFFECT -> {
                actUnlessRefused(message);
                yield new Outcome.InDoubt<>(id, FAULT, askAgain);
            }
            case THROW_AFTER_EFFECT -> {
                actUnlessRefused(message);
                throw new IllegalStateException("the binding broke its promise");
            }
        };
    }

    @Override
    public synchronized Inquiry ask(Question question, Instant deadline) {
        MessageId id = question.messageId();
        questions.add(id);
        tickets.add(question.reference());
        return switch (replies.get()) {
            case NOT_ANSWERED -> new Inquiry.NotAnswered(FAULT, askAgain);
            case IN_PROGRESS -> new Inquiry.InProgress(askAgain);
            case PREVIEW -> new Inquiry.AwaitsPerson(PREVIEW);
            case TRUTH -> {
                if (answers.containsKey(id)) {
                    told.add(id);
                    yield new Inquiry.Executed(answers.get(id));
                }
                yield refused.containsKey(id) ? new Inquiry.Refused(refused.get(id)) : new Inquiry.Unknown();
            }
        };
    }

    @Override
    public synchronized boolean release(Question question, Instant deadline) {
        releases.add(question);
        boolean understood = understands.get();
        if (understood) {
            released.add(question.messageId());
        }
        return understood;
    }

    @Override
    public Capabilities capabilities() {
        beforeCapabilities.run();
        return capabilities;
    }

    @Override
    public void close() {}

    List<MessageId> effectIds() {
        return effects.stream().map(OutgoingMessage::messageId).toList();
    }

    /** A refusal is kept under the message's id like an answer, and stands when the message is repeated. */
    private void actUnlessRefused(OutgoingMessage message) {
        if (!refused.containsKey(message.messageId())) {
            act(message);
        }
    }

    private Answer act(OutgoingMessage message) {
        if (seen.add(message.messageId()) || !capabilities.deduplicates()) {
            effects.add(message);
        }
        return answers.computeIfAbsent(
                message.messageId(), id -> new Answer("text/plain", ("taken " + id).getBytes(UTF_8), "ref " + id));
    }
}
