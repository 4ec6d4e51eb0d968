// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static lv.vienreiz.exchange.outbox.Messages.id;
import static lv.vienreiz.exchange.outbox.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.kept.FileOwner;
import lv.vienreiz.exchange.kept.KeptFile;
import lv.vienreiz.exchange.kept.KeptFiles;
import lv.vienreiz.exchange.outbox.Receiver.Act;
import lv.vienreiz.exchange.spi.Answer;
import lv.vienreiz.exchange.spi.Capabilities;
import lv.vienreiz.exchange.spi.Inquiry;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
@ParameterizedClass
@EnumSource
class OutboxPurgeTest extends OutboxFixture {

    private static final String WORD = "chrysanthemum";
    private static final OutboxRetention RETENTION =
            new OutboxRetention(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(3), Duration.ofDays(9));

    private PurgedOutbox purge() {
        return OutboxLedger.of(store, time).purge(RETENTION);
    }

    private void sent(Act act, int number) {
        acts(act, act, act, act);
        outbox.submit(message(number, "case " + number, WORD + " " + number));
        time.settle(1000);
    }

    @Test
    void keepsEachForItsOwnPeriod() {
        sent(Act.DELIVER, 1);
        sent(Act.REJECT, 2);
        sent(Act.NOT_SENT, 3);
        outbox.submit(message(4, "case 4"));
        assertThat(outbox.entries(OutboxState.DEAD)).hasSize(1);
        assertThat(purge()).isEqualTo(new PurgedOutbox(0, 0));

        time.skip(Duration.ofHours(25));
        assertThat(purge()).isEqualTo(new PurgedOutbox(1, 0));
        assertThat(outbox.message(id(1))).isEmpty();
        assertThat(outbox.answer(id(1))).isEmpty();
        assertThat(outbox.message(id(2))).isPresent();
        time.skip(Duration.ofHours(24));
        assertThat(purge()).isEqualTo(new PurgedOutbox(1, 0));
        time.skip(Duration.ofHours(24));
        assertThat(purge()).isEqualTo(new PurgedOutbox(1, 0));
        assertThat(outbox.message(id(4))).as("what has not ended").isPresent();
        time.skip(Duration.ofDays(9));
        assertThat(purge()).isEqualTo(new PurgedOutbox(0, 3));
        assertThat(outbox.entry(id(1))).isEmpty();
        assertThat(outbox.entry(id(4))).isPresent();
    }

    @Test
    void keepsWhatWasLongInDoubtFromItsEndOn() {
        receiver.capabilities = new Capabilities(1000, false, false);
        acts(Act.DOUBT_AFTER_EFFECT, Act.DOUBT_AFTER_EFFECT);
        outbox.submit(message(1, "a"));
        outbox.submit(message(2, "b"));
        time.settle(100);
        time.skip(Duration.ofDays(60));
        outbox.settle(id(1), new Inquiry.Executed(new Answer("text/plain", new byte[0], "by telephone")));
        outbox.settle(id(2), new Inquiry.Refused(Receiver.FAULT));
        time.settle(100);

        assertThat(purge()).isEqualTo(new PurgedOutbox(0, 0));
        assertThat(outbox.answer(id(1))).isPresent();
        assertThat(outbox.entry(id(1)).orElseThrow().nextAttempt()).isEqualTo(time.instant());
        time.skip(Duration.ofHours(47));
        assertThat(purge()).isEqualTo(new PurgedOutbox(1, 0));
        time.skip(Duration.ofHours(2));
        assertThat(purge()).isEqualTo(new PurgedOutbox(1, 0));
    }

    @Test
    void keepsWhatWasInDoubtWhenItsProcessEndedFromItsEndOn() {
        acts(Act.DOUBT_AFTER_EFFECT);
        outbox.submit(message(1, "a"));
        time.work();
        time.skip(Duration.ofDays(60));
        crashAndReopen();
        outbox.wake();
        time.settle(100);

        assertThat(outbox.entry(id(1)).orElseThrow().state()).isEqualTo(OutboxState.DELIVERED);
        assertThat(purge()).isEqualTo(new PurgedOutbox(0, 0));
    }

    @Test
    void stillKnowsARepetitionOfWhatIsPurged() {
        sent(Act.DELIVER, 1);
        time.skip(Duration.ofDays(2));
        purge();

        Outcome<?> again = outbox.submit(message(1, "case 1", WORD + " 1")).await(Duration.ZERO);
        assertThat(again).isEqualTo(new Outcome.InDoubt<>(id(1), OutboxFaults.ANSWER_PURGED));
        assertThatThrownBy(() -> outbox.submit(message(1, "case 1", "another")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void doesNotSendAgainWhatIsPurged() {
        sent(Act.REJECT, 1);
        time.skip(Duration.ofDays(3));
        purge();

        assertThatThrownBy(() -> outbox.resend(id(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deleted after its period");
        assertThatThrownBy(() -> outbox.mend(id(1), new byte[0])).hasMessageContaining("deleted after its period");
    }

    @Test
    void deletesTheFilesOfAMessageToo() throws IOException {
        byte[] bytes = "a plan".getBytes(UTF_8);
        var passing = DigestAlgorithm.SHA_256.begin();
        passing.update(bytes);
        KeptFiles files = new KeptFiles(store, time);
        files.keep(
                FileOwner.ours(id(1)),
                new KeptFile(Digest.of(DigestAlgorithm.SHA_256, passing), "text/plain", 6),
                new ByteArrayInputStream(bytes),
                time.instant().plusSeconds(60));
        sent(Act.DELIVER, 1);
        time.skip(Duration.ofDays(2));
        purge();

        assertThat(files.of(FileOwner.ours(id(1)))).isEmpty();
    }

    @Test
    void leavesNothingInTheFilesOfADirectory() throws IOException {
        if (!(ground instanceof Ground.InDirectory)) {
            assertThat(store.directory())
                    .as("only a directory has files of its own")
                    .isEmpty();
            return;
        }
        Path directory = ((Ground.InDirectory) ground).directory();
        sent(Act.DELIVER, 1);
        sent(Act.REJECT, 2);
        sent(Act.NOT_SENT, 3);
        assertThat(holds(directory, WORD)).isTrue();
        time.skip(Duration.ofDays(4));

        assertThat(purge()).isEqualTo(new PurgedOutbox(3, 0));

        assertThat(holds(directory, WORD)).isFalse();
        assertThat(holds(directory, "taken")).as("the answer").isFalse();
        assertThat(holds(directory, id(1).value())).as("the fact").isTrue();
    }

    @Test
    void leavesNothingInTheTablesOfAServerThatIsVacuumed() throws SQLException, IOException {
        if (!(ground instanceof Ground.InPostgres)) {
            assertThat(store.isShared())
                    .as("only a server has tables to vacuum")
                    .isFalse();
            return;
        }
        sent(Act.DELIVER, 1);
        time.skip(Duration.ofDays(2));
        try (Connection connection = ground.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT");
            assertThat(holds(file(statement, "vienreiz_outbox_body"), WORD)).isTrue();

            purge();
            statement.execute("VACUUM FULL vienreiz_outbox_body");
            statement.execute("VACUUM FULL vienreiz_outbox_answer");
            statement.execute("CHECKPOINT");

            assertThat(holds(file(statement, "vienreiz_outbox_body"), WORD)).isFalse();
            assertThat(holds(file(statement, "vienreiz_outbox_answer"), "taken"))
                    .isFalse();
        }
    }

    private static Path file(Statement statement, String table) throws SQLException {
        try (ResultSet found = statement.executeQuery(
                "SELECT current_setting('data_directory') || '/' || pg_relation_filepath('" + table + "')")) {
            assertThat(found.next()).isTrue();
            return Path.of(found.getString(1));
        }
    }

    private static boolean holds(Path place, String word) throws IOException {
        boolean found = false;
        try (Stream<Path> files = Files.isDirectory(place) ? Files.list(place) : Stream.of(place)) {
            for (Path file : files.toList()) {
                found |= new String(Files.readAllBytes(file), ISO_8859_1).contains(word);
            }
        }
        return found;
    }

    @Test
    void wantsPeriodsThatFit() {
        Duration day = Duration.ofDays(1);
        for (List<Duration> wrong :
                List.of(List.of(day.negated(), day, day, day), List.of(day, day, Duration.ofDays(2), day))) {
            assertThatThrownBy(() -> new OutboxRetention(wrong.get(0), wrong.get(1), wrong.get(2), wrong.get(3)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
