// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Fault.Origin;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.message.MessageId;

/**
 * A way to an office that shares a folder: messages go into {@code in}, lie in {@code taken} while the office is at work, and
 * answers come into {@code out}, each under the identity of its message.
 */
final class FolderBinding implements BusBinding {

    private static final Capabilities CAPABILITIES = new Capabilities(1024 * 1024, true, true);

    private final Path folder;
    private final Clock clock;
    private volatile boolean closed;

    FolderBinding(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    // tag::send
    @Override
    public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
        MessageId id = message.messageId();
        Optional<String> refusal = refusal(message);
        if (refusal.isPresent()) {
            return new Outcome.Rejected<>(id, Fault.of(Origin.CLIENT, refusal.get()));
        }
        Optional<Fault> obstacle = obstacle(deadline);
        if (obstacle.isPresent()) {
            return new Outcome.NotSent<>(id, obstacle.get(), clock.instant());
        }
        try {
            drop(message);
        } catch (IOException nothingCame) {
            return new Outcome.NotSent<>(id, Fault.of(Origin.TRANSPORT, "transport.folder_away"), clock.instant());
        }
        return new Outcome.InDoubt<>(id, new Fault(Origin.BUS, ACCEPTED, ACCEPTED, id.value()));
    }
    // end::send

    private Optional<Fault> obstacle(Instant deadline) {
        if (closed) {
            return Optional.of(Fault.of(Origin.CLIENT, "client.closed"));
        }
        if (Thread.currentThread().isInterrupted()) {
            return Optional.of(Fault.of(Origin.CLIENT, "client.interrupted"));
        }
        return clock.instant().isBefore(deadline)
                ? Optional.empty()
                : Optional.of(Fault.of(Origin.CLIENT, "client.deadline_passed"));
    }

    private static Optional<String> refusal(OutgoingMessage message) {
        if (!message.address().value().equals("office")) {
            return Optional.of("client.bad_address");
        }
        if (message.contentType().chars().anyMatch(Character::isISOControl)) {
            return Optional.of("client.bad_content_type");
        }
        if (!message.files().isEmpty()) {
            return Optional.of(NO_FILES);
        }
        return message.body().length > CAPABILITIES.maxBodyBytes() ? Optional.of("client.too_large") : Optional.empty();
    }

    /** The file appears whole or not at all, and only once. */
    private void drop(OutgoingMessage message) throws IOException {
        Path in = folder.resolve("in");
        Path part = Files.createTempFile(in, "part-", "");
        Files.write(part, lines(message.contentType(), message.body()));
        if (isThere("in", message.messageId())
                || isThere("taken", message.messageId())
                || isThere("out", message.messageId())) {
            Files.delete(part);
        } else {
            Files.move(part, in.resolve(message.messageId().value()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    // tag::ask
    @Override
    public Inquiry ask(Question question, Instant deadline) {
        Optional<Fault> obstacle = obstacle(deadline);
        if (obstacle.isPresent()) {
            return new Inquiry.NotAnswered(obstacle.get());
        }
        if (!Files.isDirectory(folder.resolve("in"))) {
            return new Inquiry.NotAnswered(Fault.of(Origin.TRANSPORT, "transport.folder_away"));
        }
        MessageId id = question.messageId();
        // in the direction in which files wander, so that none slips past
        if (isThere("in", id) || isThere("taken", id)) {
            return new Inquiry.InProgress();
        }
        return isThere("out", id) ? answer(id) : new Inquiry.Unknown();
    }
    // end::ask

    private boolean isThere(String place, MessageId id) {
        return Files.exists(folder.resolve(place).resolve(id.value()));
    }

    private Inquiry answer(MessageId id) {
        byte[] file;
        try {
            file = Files.readAllBytes(folder.resolve("out").resolve(id.value()));
        } catch (IOException unreadable) {
            return new Inquiry.NotAnswered(Fault.of(Origin.TRANSPORT, "transport.folder_away"));
        }
        int line = firstLine(file);
        String type = new String(file, 0, line, UTF_8);
        return type.equals("refused")
                ? new Inquiry.Refused(Fault.of(Origin.PROVIDER, "provider.refused"))
                : new Inquiry.Executed(new Answer(type, Arrays.copyOfRange(file, line + 1, file.length), id.value()));
    }

    static byte[] lines(String first, byte[] rest) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        lines.writeBytes((first + "\n").getBytes(UTF_8));
        lines.writeBytes(rest);
        return lines.toByteArray();
    }

    static int firstLine(byte[] file) {
        int end = 0;
        while (file[end] != '\n') {
            end++;
        }
        return end;
    }

    @Override
    public Capabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public void close() {
        closed = true;
    }
}
