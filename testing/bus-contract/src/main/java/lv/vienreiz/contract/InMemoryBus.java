// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Fault.Origin;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.attachment.OutgoingFile;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.spi.WantedFile;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;
import lv.vienreiz.message.MessageId;

/**
 * A bus without any wire, for tests of what stands above one: receivers are called on threads of their own, as if they were
 * far away, and every {@link Trouble} can be brought on at once.
 *
 * <pre>{@code
 * InMemoryBus bus = new InMemoryBus(Clock.systemUTC());
 * bus.receive(new Address("burial"), (id, body) -> Optional.of(new Answer("text/plain", receipt, "")));
 * bus.next(Trouble.LOST_ANSWER);
 * try (BusBinding binding = bus.open(); Outbox outbox = Outbox.on(store, binding).open()) { … }
 * }</pre>
 *
 * <p>Files arrive before their message; one can be laid ready to be fetched. It makes repeats harmless and knows what became of each message. Safe for use by several threads.
 */
public final class InMemoryBus {

    private static final Fault CLOSED = Fault.of(Origin.CLIENT, "client.closed");
    private static final Capabilities CAPABILITIES = new Capabilities(16L * 1024 * 1024, true, true);

    /** A message that came, and what was said to it; neither while a receiver is at work on it. */
    private static final class Entry {
        private final byte[] body;
        private volatile Optional<Inquiry> end = Optional.empty();

        Entry(byte[] body) {
            this.body = body;
        }
    }

    private final Clock clock;
    private final Executor executor;
    private final Map<Address, Receiver> receivers = new ConcurrentHashMap<>();
    private final Map<MessageId, Entry> entries = new ConcurrentHashMap<>();
    private final Map<MessageId, Map<Digest, byte[]>> files = new ConcurrentHashMap<>();
    private final Map<MessageId, Map<Digest, byte[]>> offered = new ConcurrentHashMap<>();
    private final Queue<Trouble> troubles = new ConcurrentLinkedQueue<>();

    /**
     * Makes a bus without any receiver, which calls each on a fresh daemon thread.
     *
     * @param clock tells whether a deadline has passed
     */
    public InMemoryBus(Clock clock) {
        this(clock, InMemoryBus::inAThread);
    }

    /**
     * Makes a bus without any receiver.
     *
     * @param clock tells whether a deadline has passed
     * @param executor what calls receivers; {@code Runnable::run} does it on the sender's thread, however long it takes
     */
    public InMemoryBus(Clock clock, Executor executor) {
        this.clock = clock;
        this.executor = executor;
    }

    private static void inAThread(Runnable work) {
        Thread thread = new Thread(work, "in-memory-bus");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Puts a receiver behind a service, in place of any before.
     *
     * @param address the service
     * @param receiver what acts on its messages
     * @return this bus
     */
    public InMemoryBus receive(Address address, Receiver receiver) {
        receivers.put(address, receiver);
        return this;
    }

    /**
     * Brings trouble on the next exchanges, one on each, after those brought on before.
     *
     * @param coming the troubles, in order
     * @return this bus
     */
    public InMemoryBus next(Trouble... coming) {
        troubles.addAll(Arrays.asList(coming));
        return this;
    }

    /**
     * Lays a file of a message ready to be fetched.
     *
     * @param messageId the message
     * @param file the file, known by its SHA-256 digest; copied
     * @return this bus
     */
    public InMemoryBus offer(MessageId messageId, byte[] file) {
        offered.computeIfAbsent(messageId, id -> new ConcurrentHashMap<>())
                .put(Digest.of(DigestAlgorithm.SHA_256, file), file.clone());
        return this;
    }

    /**
     * Shows the files that came with a message.
     *
     * @param messageId the message
     * @return their bytes by their digests
     */
    public Map<Digest, byte[]> files(MessageId messageId) {
        return Map.copyOf(files.getOrDefault(messageId, Map.of()));
    }

    /**
     * Opens a way to the bus.
     *
     * @return a binding; closing it leaves the bus as it is
     */
    public BusBinding open() {
        return new Way();
    }

    private Inquiry execute(Receiver receiver, OutgoingMessage message) {
        Entry fresh = new Entry(message.body().clone());
        Entry known = entries.putIfAbsent(message.messageId(), fresh);
        if (known != null) {
            return Arrays.equals(known.body, fresh.body)
                    ? known.end.orElseGet(Inquiry.InProgress::new)
                    : new Inquiry.Refused(Fault.of(Origin.PROVIDER, "provider.id_reused"));
        }
        boolean ended = false;
        try {
            Inquiry end = receiver.receive(message.messageId(), fresh.body.clone())
                    .<Inquiry>map(Inquiry.Executed::new)
                    .orElseGet(() -> new Inquiry.Refused(Fault.of(Origin.PROVIDER, "provider.refused")));
            fresh.end = Optional.of(end);
            ended = true;
            return end;
        } finally {
            if (!ended) {
                entries.remove(message.messageId(), fresh);
            }
        }
    }

    /** One way to the bus. */
    private final class Way implements BusBinding {

        private final CompletableFuture<Inquiry> closing = new CompletableFuture<>();

        @Override
        public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
            MessageId id = message.messageId();
            Receiver receiver = receivers.get(message.address());
            if (receiver == null) {
                return new Outcome.Rejected<>(id, Fault.of(Origin.CLIENT, "client.bad_address"));
            }
            if (message.body().length > CAPABILITIES.maxBodyBytes()) {
                return new Outcome.Rejected<>(id, Fault.of(Origin.CLIENT, "client.too_large"));
            }
            if (message.contentType().chars().anyMatch(Character::isISOControl)) {
                return new Outcome.Rejected<>(id, Fault.of(Origin.CLIENT, "client.bad_content_type"));
            }
            Optional<Fault> late = late(deadline);
            if (late.isPresent()) {
                return new Outcome.NotSent<>(id, late.get(), clock.instant());
            }
            Trouble trouble = troubles.poll();
            if (trouble != null && trouble.isProvable()) {
                return new Outcome.NotSent<>(id, fault(trouble), clock.instant());
            }
            if (trouble == Trouble.LOST_REQUEST || trouble == Trouble.SILENCE) {
                return new Outcome.InDoubt<>(id, fault(trouble));
            }
            if (!carried(message)) {
                return new Outcome.NotSent<>(id, Fault.of(Origin.CLIENT, "client.source_failed"), clock.instant());
            }
            return answered(receiver, message, deadline, Optional.ofNullable(trouble));
        }

        private boolean carried(OutgoingMessage message) {
            for (OutgoingFile file : message.files()) {
                try (InputStream in = file.open()) {
                    byte[] bytes = in.readAllBytes();
                    if (!file.digest().isOf(bytes)) {
                        return false;
                    }
                    files.computeIfAbsent(message.messageId(), id -> new ConcurrentHashMap<>())
                            .put(file.digest(), bytes);
                } catch (IOException e) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Optional<Fault> fetch(WantedFile file, Sink sink, Instant deadline) {
            Optional<Fault> late = late(deadline);
            if (late.isPresent()) {
                return late;
            }
            Trouble trouble = troubles.poll();
            if (trouble != null) {
                return Optional.of(fault(trouble));
            }
            byte[] bytes = offered.getOrDefault(file.messageId(), Map.of()).get(file.digest());
            if (bytes == null) {
                return Optional.of(Fault.of(Origin.PROVIDER, "provider.http_404"));
            }
            if (bytes.length > file.most()) {
                return Optional.of(Fault.of(Origin.TRANSPORT, "transport.answer_too_large"));
            }
            try (OutputStream out = sink.open()) {
                out.write(bytes);
                return Optional.empty();
            } catch (IOException e) {
                return Optional.of(Fault.of(Origin.CLIENT, "client.sink_failed"));
            }
        }

        private Outcome<Answer> answered(
                Receiver receiver, OutgoingMessage message, Instant deadline, Optional<Trouble> trouble) {
            MessageId id = message.messageId();
            Inquiry end = awaited(CompletableFuture.supplyAsync(() -> execute(receiver, message), executor), deadline);
            if (trouble.isPresent()) {
                return new Outcome.InDoubt<>(id, fault(trouble.get()));
            }
            if (end instanceof Inquiry.NotAnswered unknown) {
                return new Outcome.InDoubt<>(id, unknown.fault());
            }
            if (end instanceof Inquiry.Executed executed) {
                return new Outcome.Delivered<>(id, executed.answer());
            }
            return end instanceof Inquiry.Refused refused
                    ? new Outcome.Rejected<>(id, refused.fault())
                    : new Outcome.InDoubt<>(id, Fault.of(Origin.PROVIDER, "provider.in_progress"));
        }

        private Inquiry awaited(CompletableFuture<Inquiry> execution, Instant deadline) {
            long nanos = Duration.between(clock.instant(), deadline).toNanos();
            try {
                return execution.applyToEither(closing, end -> end).get(nanos, TimeUnit.NANOSECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return new Inquiry.NotAnswered(Fault.of(Origin.CLIENT, "client.interrupted"));
            } catch (TimeoutException late) {
                return new Inquiry.NotAnswered(fault(Trouble.SILENCE));
            } catch (ExecutionException | CancellationException failed) {
                return new Inquiry.NotAnswered(Fault.of(Origin.PROVIDER, "provider.failed"));
            }
        }

        @Override
        public Inquiry ask(Question question, Instant deadline) {
            Optional<Fault> late = late(deadline);
            if (late.isPresent()) {
                return new Inquiry.NotAnswered(late.get());
            }
            if (!receivers.containsKey(question.address())) {
                return new Inquiry.NotAnswered(Fault.of(Origin.CLIENT, "client.bad_address"));
            }
            Trouble trouble = troubles.poll();
            if (trouble != null) {
                return new Inquiry.NotAnswered(fault(trouble));
            }
            Entry known = entries.get(question.messageId());
            return known == null ? new Inquiry.Unknown() : known.end.orElseGet(Inquiry.InProgress::new);
        }

        private Optional<Fault> late(Instant deadline) {
            if (closing.isDone()) {
                return Optional.of(CLOSED);
            }
            return clock.instant().isBefore(deadline)
                    ? Optional.empty()
                    : Optional.of(Fault.of(Origin.CLIENT, "client.deadline_passed"));
        }

        @Override
        public Capabilities capabilities() {
            return CAPABILITIES;
        }

        @Override
        public void close() {
            closing.complete(new Inquiry.NotAnswered(CLOSED));
        }
    }

    private static Fault fault(Trouble trouble) {
        return switch (trouble) {
            case UNREACHABLE -> Fault.of(Origin.TRANSPORT, "transport.connection_refused");
            case BUSY -> Fault.of(Origin.PROVIDER, "provider.http_503");
            case LOST_REQUEST, LOST_ANSWER, CUT_ANSWER -> Fault.of(Origin.TRANSPORT, "transport.connection_lost");
            case SILENCE -> Fault.of(Origin.TRANSPORT, "transport.response_timed_out");
            case GARBAGE -> Fault.of(Origin.TRANSPORT, "transport.not_http");
            case ANSWER_TO_ANOTHER -> Fault.of(Origin.BUS, "bus.answer_of_another_message");
        };
    }
}
