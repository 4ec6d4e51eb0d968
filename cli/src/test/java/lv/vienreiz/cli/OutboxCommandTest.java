// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.outbox.Outbox;
import lv.vienreiz.exchange.protection.PayloadKeys;
import lv.vienreiz.exchange.spi.Address;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.BusBinding;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.spi.Question;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboxCommandTest {

    private static final MessageId REJECTED = new MessageId("00000000-0000-4000-8000-000000000001");
    private static final MessageId DELIVERED = new MessageId("00000000-0000-4000-8000-000000000002");
    private static final String SECRET = "Anna Paraudziņa";

    @TempDir
    private Path folder;

    /** Refuses what is to be refused, and delivers anything else. */
    private record Bus(MessageId refused) implements BusBinding {

        @Override
        public Outcome<Answer> send(OutgoingMessage message, Instant deadline) {
            return message.messageId().equals(refused)
                    ? new Outcome.Rejected<>(refused, Fault.of(Fault.Origin.BUS, "server.serverproxy.access_denied"))
                    : new Outcome.Delivered<>(message.messageId(), new Answer("text/plain", new byte[0], ""));
        }

        @Override
        public Inquiry ask(Question question, Instant deadline) {
            return new Inquiry.Unknown();
        }

        @Override
        public Capabilities capabilities() {
            return new Capabilities(1000, false, true);
        }

        @Override
        public void close() {}
    }

    private void fill() {
        try (Store store = Store.in(folder.resolve("store"));
                Outbox outbox = Outbox.on(store, new Bus(REJECTED)).open()) {
            outbox.submit(message(REJECTED)).await(Duration.ofSeconds(20));
            outbox.submit(message(DELIVERED)).await(Duration.ofSeconds(20));
        }
    }

    private static OutgoingMessage message(MessageId id) {
        return new OutgoingMessage(
                id,
                new Address("LV/GOV/90000000000/test/applications"),
                "text/plain",
                SECRET.getBytes(UTF_8),
                Optional.of("K-1"),
                Optional.empty());
    }

    private Run outbox(String action, String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "outbox";
        arguments[1] = action;
        arguments[2] = folder.resolve("store").toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Run.of(arguments);
    }

    @Test
    void listsWhatIsNotDeliveredWithTheReasonAndNothingOfTheContent() {
        fill();

        Run run = outbox("list");
        Run latvian = outbox("list", "--lang", "lv");
        Run delivered = outbox("list", "--state", "delivered");

        assertThat(run.out())
                .contains("rejected  " + REJECTED, "case: K-1", "Ask the receiver to grant access")
                .doesNotContain(DELIVERED.value(), SECRET);
        assertThat(latvian.out()).contains("noraidīts").doesNotContain(SECRET);
        assertThat(delivered.out()).contains(DELIVERED.value()).doesNotContain(REJECTED.value());
        assertThat(run.exit() + latvian.exit() + delivered.exit()).isZero();
    }

    @Test
    void showsTheContentOnlyWhenAskedFor() {
        fill();

        assertThat(outbox("show", REJECTED.value()).out())
                .contains(REJECTED.value())
                .doesNotContain(SECRET);
        assertThat(outbox("show", REJECTED.value(), "--body").out()).contains(SECRET);
        assertThat(outbox("list", "--body").out()).doesNotContain(SECRET);
    }

    @Test
    void hasARejectedMessageSentAgainWhenTheOutboxIsOpenedNext() {
        fill();

        Run resent = outbox("resend", REJECTED.value());
        Run refused = outbox("resend", DELIVERED.value());
        Run unknown = outbox("resend", "00000000-0000-4000-8000-000000000009");

        assertThat(resent.out()).contains(REJECTED.value());
        assertThat(resent.exit()).isZero();
        assertThat(refused.err()).contains("cannot be sent again");
        assertThat(unknown.err()).contains("There is no message");
        assertThat(refused.exit() + unknown.exit()).isEqualTo(4);
        try (Store store = Store.in(folder.resolve("store"));
                Outbox outbox = Outbox.on(store, new Bus(DELIVERED)).open()) {
            assertThat(outbox.follow(REJECTED).orElseThrow().await(Duration.ofSeconds(20)))
                    .isInstanceOf(Outcome.Delivered.class);
        }
    }

    @Test
    void printsForProgramsWhatItsSchemaSays() throws IOException {
        fill();
        ObjectMapper mapper = new ObjectMapper();
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Run.of("schema", "outbox-report").out());

        JsonNode list = mapper.readTree(outbox("list", "--format", "json").out());
        JsonNode shown = mapper.readTree(
                outbox("show", REJECTED.value(), "--body", "--format", "json").out());

        assertThat(schema.validate(list)).isEmpty();
        assertThat(schema.validate(shown)).isEmpty();
        assertThat(list.at("/messages/0/fault/code").asText()).isEqualTo("server.serverproxy.access_denied");
        assertThat(list.at("/messages/0/body").isMissingNode()).isTrue();
        assertThat(new String(shown.at("/messages/0/body").binaryValue(), UTF_8))
                .isEqualTo(SECRET);
    }

    @Test
    void looksIntoAStoreThatIsInUseAndSendsNothingOfIt() {
        fill();
        try (Store store = Store.in(folder.resolve("store"))) {
            Run list = outbox("list");
            Run show = outbox("show", REJECTED.value(), "--body");
            Run resend = outbox("resend", REJECTED.value());

            assertThat(store.directory()).isPresent();
            assertThat(list.out()).contains("rejected  " + REJECTED);
            assertThat(show.out()).contains(SECRET);
            assertThat(list.exit() + show.exit()).isZero();
            assertThat(resend.err()).contains("is in use");
            assertThat(resend.exit()).isEqualTo(2);
        }
    }

    @Test
    void changesNothingWhereThereIsNoStore() throws IOException {
        Run none = Run.of("outbox", "list", folder.resolve("nothing").toString());
        assertThat(none.err()).contains("holds no store");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(folder.resolve("nothing")).doesNotExist();

        Path empty =
                Files.createFile(Files.createDirectory(folder.resolve("store")).resolve("store.db"));
        Run notYet = outbox("list");
        assertThat(notYet.err()).contains("store.db");
        assertThat(notYet.exit()).isEqualTo(2);
        assertThat(empty).isEmptyFile();
    }

    @Test
    void namesTheKeyThatTheContentNeeds() {
        PayloadKeys keys = PayloadKeys.of("2026-11", new SecretKeySpec(new byte[32], "AES"));
        try (Store store = Store.in(folder.resolve("store"), keys);
                Outbox outbox = Outbox.on(store, new Bus(REJECTED)).open()) {
            outbox.submit(message(REJECTED)).await(Duration.ofSeconds(20));
        }

        Run list = outbox("list");
        Run shown = outbox("show", REJECTED.value(), "--body");

        assertThat(list.out()).contains("rejected  " + REJECTED);
        assertThat(list.exit()).isZero();
        assertThat(shown.err()).contains("2026-11").doesNotContain(SECRET);
        assertThat(shown.out()).doesNotContain(SECRET);
        assertThat(shown.exit()).isEqualTo(2);
    }

    @Test
    void saysHowItIsMisused() {
        assertThat(outbox("list", REJECTED.value()).err()).contains("list takes no ID");
        assertThat(outbox("show").err()).contains("take one or more");
        assertThat(outbox("show", "x").err()).contains("'x' is no identity");
        assertThat(outbox("burn", "x").err()).contains("'burn' is no value");
    }
}
