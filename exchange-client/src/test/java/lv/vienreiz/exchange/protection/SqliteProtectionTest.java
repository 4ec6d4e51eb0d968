// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.protection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.outbox.Outbox;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteProtectionTest extends ProtectedStoreSuite {

    @TempDir
    Path temporary;

    @Override
    Store open(PayloadKeys keys) {
        return Store.in(temporary.resolve("store"), keys);
    }

    @Override
    boolean isFound(String word) throws IOException {
        try (Stream<Path> files = Files.list(temporary.resolve("store"))) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            return all.stream().anyMatch(file -> holds(file, word));
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nothingOfThePlainContentsIsLeftInTheFilesOnceTheyAreEncrypted() throws Exception {
        try (Store store = open(PayloadKeys.none())) {
            fill(store);
            assertThat(isFound(WORD)).isTrue();
        }
        try (Store store = open(PayloadKeys.of("first", FIRST).alsoReadingPlain())) {
            store.rekey();

            assertThat(isFound(WORD)).isFalse();
        }
    }

    @Test
    void whatIsSentAndWhatIsAnsweredIsEncryptedToo() throws Exception {
        OutgoingMessage message = new OutgoingMessage(
                ID,
                new Address("LV/GOV/90000000000/test/applications"),
                "text/plain",
                ("a " + WORD).getBytes(UTF_8),
                Optional.of("K-1"),
                Optional.empty());
        PayloadKeys keys = PayloadKeys.of("first", FIRST);
        try (Store store = open(keys);
                Outbox outbox = Outbox.on(store, new Echo()).open()) {
            assertThat(outbox.submit(message).await(Duration.ofSeconds(30))).isInstanceOf(Outcome.Delivered.class);
        }
        assertThat(isFound(WORD)).isFalse();

        try (Store store = open(PayloadKeys.of("second", SECOND).alsoReading("first", FIRST))) {
            assertThat(store.rekey()).as("a message and its answer").isEqualTo(2);
        }
        try (Store store = open(PayloadKeys.of("second", SECOND));
                Outbox outbox = Outbox.on(store, new Echo()).open()) {
            assertThat(outbox.message(ID)).contains(message);
            assertThat(outbox.answer(ID).orElseThrow().body()).isEqualTo(message.body());
        }
    }

    /** A bus whose receiver answers with what it got. */
    private static final class Echo implements BusBinding {

        @Override
        public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
            return new Outcome.Delivered<>(message.messageId(), new Answer("text/plain", message.body(), ""));
        }

        @Override
        public Inquiry ask(Question question, Instant deadline) {
            return new Inquiry.Unknown();
        }

        @Override
        public Capabilities capabilities() {
            return new Capabilities(1_000, false, true);
        }

        @Override
        public void close() {}
    }
}
