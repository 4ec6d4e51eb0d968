// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lv.vienreiz.exchange.outbox.Messages.id;
import static lv.vienreiz.exchange.outbox.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lv.vienreiz.exchange.kept.FileOwner;
import lv.vienreiz.exchange.kept.KeptFiles;
import lv.vienreiz.exchange.outbox.Receiver.Act;
import lv.vienreiz.exchange.spi.OutgoingFile;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Files go where their message goes, and stay no longer than it. */
@Timeout(60)
@ParameterizedClass
@EnumSource
class OutboxFilesTest extends OutboxFixture {

    private static final OutboxRetention RETENTION =
            new OutboxRetention(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(3), Duration.ofDays(9));

    private final List<String> carried = new ArrayList<>();

    @BeforeEach
    void notesWhatIsCarried() {
        receiver.onSend = message -> message.files().forEach(file -> carried.add(text(file)));
    }

    private static OutgoingFile file(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        return new OutgoingFile(
                Digest.of(DigestAlgorithm.SHA_256, bytes),
                "text/plain",
                bytes.length,
                () -> new ByteArrayInputStream(bytes));
    }

    private static OutgoingFile falsely(String text) {
        return new OutgoingFile(
                Digest.of(DigestAlgorithm.SHA_256, new byte[1]),
                "text/plain",
                text.length(),
                () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static OutgoingFile unreadable() {
        return new OutgoingFile(Digest.of(DigestAlgorithm.SHA_256, new byte[1]), "text/plain", 1, () -> {
            throw new IOException("the disk is gone");
        });
    }

    private static String text(OutgoingFile file) {
        try (InputStream in = file.open()) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutgoingMessage with(OutgoingFile... files) {
        return message(1, "a").with(List.of(files));
    }

    private int kept(int number) {
        return new KeptFiles(store, time).of(FileOwner.ours(id(number))).size();
    }

    @Test
    void carriesThemInTheirOrderAtEachAttempt() {
        acts(Act.NOT_SENT);
        outbox.submit(with(file("one"), file("two"), file("three")));
        time.work();
        crashAndReopen();
        time.settle(100);

        assertThat(receiver.sends).hasSize(2);
        assertThat(carried).containsExactly("one", "two", "three", "one", "two", "three");
    }

    @Test
    void aRefusedMessageUnderTheSameIdDoesNotGiveItsFilesToTheOther() {
        acts(Act.NOT_SENT);
        outbox.submit(with(file("ours")));
        time.work();
        OutgoingMessage other = message(1, "a", "another body").with(List.of(file("theirs")));

        assertThatThrownBy(() -> outbox.submit(other)).isInstanceOf(IllegalArgumentException.class);
        crashAndReopen();
        time.settle(100);

        assertThat(carried).containsExactly("ours", "ours");
        assertThat(kept(1)).isEqualTo(1);
    }

    @Test
    void filesThatCameForAnotherMessageUnderTheIdAtTheSameTimeAreNotCarried() throws IOException {
        acts(Act.NOT_SENT);
        outbox.submit(with(file("ours")));
        time.work();
        OutgoingFile late = file("theirs");
        new Enclosures(store, time)
                .copy(message(1, "a", "of a submission that lost the race").with(List.of(late)));
        crashAndReopen();
        time.settle(100);

        assertThat(carried).containsExactly("ours", "ours");
        time.skip(Duration.ofDays(2));
        OutboxLedger.of(store, time).purge(RETENTION);
        assertThat(kept(1)).isZero();
    }

    @Test
    void aRepetitionOfWhatIsPurgedLeavesNoFilesBehind() {
        outbox.submit(with(file("ours")));
        time.settle(100);
        time.skip(Duration.ofDays(2));
        OutboxLedger.of(store, time).purge(RETENTION);
        assertThat(kept(1)).isZero();

        outbox.submit(with(file("ours")));

        assertThat(kept(1)).isZero();
    }

    @Test
    void whatABrokenOffSubmissionLeftBehindIsPurgedButNotWhatIsJustComing() {
        assertThatThrownBy(() -> outbox.submit(with(file("first"), file(""), unreadable())))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(kept(1)).isEqualTo(2);
        time.skip(Duration.ofHours(23));
        OutboxLedger.of(store, time).purge(RETENTION);
        assertThat(kept(1)).isEqualTo(2);

        time.skip(Duration.ofHours(2));
        OutboxLedger.of(store, time).purge(RETENTION);

        assertThat(kept(1)).isZero();
    }

    @Test
    void joinTheTransactionOfTheirMessage() throws SQLException {
        if (kind == Ground.Kind.MEMORY) {
            return; // has no transactions of callers
        }
        try (Connection connection = ground.connect()) {
            connection.setAutoCommit(false);
            outbox.enqueue(connection, with(file("one"), file("two".repeat(200_000))));
            connection.rollback();
            assertThat(kept(1)).isZero();
            assertThat(outbox.entry(id(1))).isEmpty();

            outbox.enqueue(connection, with(file("one"), file("two".repeat(200_000))));
            connection.commit();
        }
        crashAndReopen();
        time.settle(100);

        assertThat(carried).containsExactly("one", "two".repeat(200_000));
    }

    @Test
    void leaveTheTransactionAsItWasWhereOneCannotBeTaken() throws SQLException {
        if (kind == Ground.Kind.MEMORY) {
            return; // has no transactions of callers
        }
        try (Connection connection = ground.connect()) {
            connection.setAutoCommit(false);
            outbox.enqueue(connection, message(2, "b").with(List.of(file("before"))));

            assertThatThrownBy(() -> outbox.enqueue(connection, with(file("one"), unreadable())))
                    .isInstanceOf(UncheckedIOException.class);
            assertThatThrownBy(() -> outbox.enqueue(connection, with(file("one"), falsely("x"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("its digest is another");
            assertThatThrownBy(() -> outbox.enqueue(
                            connection, message(2, "b", "another body").with(List.of(file("theirs")))))
                    .isInstanceOf(IllegalArgumentException.class);
            connection.commit();
        }
        outbox.wake();
        time.settle(100);

        assertThat(kept(1)).isZero();
        assertThat(outbox.entry(id(1))).isEmpty();
        assertThat(receiver.effectIds()).containsExactly(id(2));
        assertThat(carried).containsExactly("before");
        assertThat(store.<Integer>read(s -> s.list("SELECT number FROM vienreiz_file_piece", row -> row.getInt(1))
                        .size()))
                .isEqualTo(1);
    }

    @Test
    void aMendThatIsRefusedCopiesNothing() {
        outbox.submit(with(file("ours")));
        time.settle(100);

        assertThatThrownBy(() -> outbox.mend(id(1), "mended".getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(kept(1000)).isZero();
    }
}
