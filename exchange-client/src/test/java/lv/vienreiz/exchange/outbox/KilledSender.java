// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Store;

/** A process that sends until it is killed, to a receiver that notes each effect as a line of a file. */
final class KilledSender {

    private KilledSender() {}

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        int number = Integer.parseInt(arguments[2]);
        try (Store store = Store.in(Path.of(arguments[0]));
                Outbox outbox = Outbox.on(store, new FileReceiver(Path.of(arguments[1])))
                        .open()) {
            while (true) {
                outbox.submit(Messages.message(number, "case " + number % 5));
                out.println(number);
                out.flush();
                number++;
            }
        }
    }

    /** A receiver whose effects outlive the sender. */
    record FileReceiver(Path effects) implements BusBinding {

        @Override
        public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
            try {
                String line = message.messageId() + " " + message.caseId().orElseThrow() + "\n";
                Files.writeString(effects, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Outcome.Delivered<>(message.messageId(), answer());
        }

        @Override
        public Inquiry ask(Question question, Instant deadline) {
            return lines().stream()
                            .anyMatch(l -> l.startsWith(question.messageId().value()))
                    ? new Inquiry.Executed(answer())
                    : new Inquiry.Unknown();
        }

        List<String> lines() {
            try {
                return Files.exists(effects) ? Files.readAllLines(effects) : List.of();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Capabilities capabilities() {
            return new Capabilities(1000, false, true);
        }

        @Override
        public void close() {}

        private static Answer answer() {
            return new Answer("text/plain", "taken".getBytes(UTF_8), "");
        }
    }
}
