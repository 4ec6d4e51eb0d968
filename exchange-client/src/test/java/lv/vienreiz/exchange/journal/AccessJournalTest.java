// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lv.vienreiz.exchange.Fault;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class AccessJournalTest {

    private static final String ANNA = "010180-01234";
    private static final String JURIS = "020280-05678";
    private static final byte[] KEY = "a key of the tests, which has 32 bytes and more".getBytes(US_ASCII);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temporary;

    private Path directory;
    private Path notes;

    @BeforeEach
    void namesItsFiles() {
        directory = temporary.resolve("store");
        notes = temporary.resolve("elsewhere.checkpoints");
    }

    @Test
    void listsWhatWasAskedAboutOnePerson() {
        List<JournalEntry> found = new ArrayList<>();
        withJournal(journal -> {
            record(journal, 1, ANNA);
            record(journal, 2, JURIS);
            journal.begin(access(3, ANNA));
            found.addAll(journal.extract(ANNA));
        });

        assertThat(found).hasSize(2);
        assertThat(found.get(0))
                .isEqualTo(new JournalEntry(
                        1,
                        CLOCK.instant(),
                        "official 17",
                        "LV/GOV/90000000000/register/person",
                        "granting a permit",
                        "permission 4711",
                        Optional.of("case 1"),
                        List.of("name", "address"),
                        id(1),
                        Optional.of(new JournalEntry.Ending(CLOCK.instant(), "rejected bus.refused"))));
        assertThat(found.get(1).ending()).isEmpty();
    }

    @Test
    void isWholeAfterEveryRestart() {
        withJournal(journal -> record(journal, 1, ANNA));
        withJournal(journal -> {
            record(journal, 2, ANNA);
            assertThat(journal.verify()).isEqualTo(new Verdict(4, List.of()));
            assertThat(journal.extract(ANNA)).hasSize(2);
        });
    }

    @Test
    void holdsNoIdentifierOfAPersonInAnyFile() throws IOException {
        withJournal(journal -> record(journal, 1, ANNA));

        try (Stream<Path> files = Files.walk(temporary)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> assertThat(
                            Files.readString(file, ISO_8859_1))
                    .doesNotContain(ANNA));
        }
        assertThat(access(1, ANNA).toString()).doesNotContain(ANNA).doesNotContain("official");
    }

    @Test
    void erasesTheLinkToAPersonAndStaysWhole() throws IOException, SQLException {
        withJournal(journal -> record(journal, 1, ANNA));
        byte[] key = HexFormat.of()
                .parseHex(rows("SELECT hex(key) FROM journal_subject_key").get(0));
        assertThat(everyByteOfTheStore()).contains(new String(key, ISO_8859_1));
        List<String> atOnce = new ArrayList<>();

        withJournal(journal -> {
            assertThat(journal.erase(ANNA)).isTrue();
            assertThat(journal.erase(ANNA)).isFalse();
            assertThat(journal.extract(ANNA)).isEmpty();
            assertThat(journal.verify().isWhole()).isTrue();
            atOnce.add(everyByteOfTheStore());
            record(journal, 2, ANNA);
            assertThat(journal.extract(ANNA))
                    .extracting(JournalEntry::messageId)
                    .containsExactly(id(2));
        });

        assertThat(atOnce.get(0)).doesNotContain(new String(key, ISO_8859_1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at",
                "kind",
                "opened_by",
                "actor",
                "service",
                "purpose",
                "legal_basis",
                "case_id",
                "subject",
                "fields",
                "message_id",
                "outcome",
                "previous",
                "hash"
            })
    void findsEveryByteOfEveryFieldThatWasAltered(String column) throws SQLException {
        withJournal(journal -> {
            record(journal, 1, ANNA);
            record(journal, 2, JURIS);
        });
        try (Store store = Store.in(directory);
                AccessJournal journal = AccessJournal.open(store, Checkpoints.in(notes, KEY))) {
            for (int row = 1; row <= 4; row++) {
                String where = " FROM journal WHERE number = " + row;
                byte[] value = HexFormat.of()
                        .parseHex(rows("SELECT hex(CAST(" + column + " AS BLOB))" + where)
                                .get(0));
                String type = rows("SELECT typeof(" + column + ")" + where).get(0);
                for (int i = 0; i <= value.length; i++) {
                    byte[] altered = java.util.Arrays.copyOf(value, Math.max(value.length, i + 1));
                    altered[i] = (byte) (altered[i] == '1' ? '2' : i == value.length ? '1' : altered[i] ^ 1);
                    set(store, column, row, altered, type);

                    assertThat(journal.verify().flaws())
                            .as("byte %s of row %s", i, row)
                            .contains(new Flaw(Flaw.Kind.ALTERED, row, row));
                }
                set(store, column, row, value, type);
            }
            assertThat(journal.verify().isWhole()).isTrue();
        }
    }

    @Test
    void findsAMissingRow() throws SQLException {
        fourRows();
        change("DELETE FROM journal WHERE number = 2");

        assertThat(flaws()).containsExactly(new Flaw(Flaw.Kind.MISSING, 2, 2));
    }

    @Test
    void findsAMissingRowWhoseGapWasClosed() throws SQLException {
        fourRows();
        change("DELETE FROM journal WHERE number = 2");
        change("UPDATE journal SET number = 2 WHERE number = 3");
        change("UPDATE journal SET number = 3 WHERE number = 4");

        assertThat(flaws())
                .contains(
                        new Flaw(Flaw.Kind.REORDERED, 2, 2),
                        new Flaw(Flaw.Kind.REORDERED, 3, 3),
                        new Flaw(Flaw.Kind.TRUNCATED, 4, 4));
    }

    @Test
    void findsRowsThatChangedPlaces() throws SQLException {
        fourRows();
        change("UPDATE journal SET number = -2 WHERE number = 2");
        change("UPDATE journal SET number = 2 WHERE number = 3");
        change("UPDATE journal SET number = 3 WHERE number = -2");

        assertThat(flaws()).containsExactly(new Flaw(Flaw.Kind.REORDERED, 2, 2), new Flaw(Flaw.Kind.REORDERED, 3, 3));
    }

    @Test
    void findsThatTheEndWasCutOff() throws SQLException {
        fourRows();
        change("DELETE FROM journal WHERE number > 2");

        assertThat(flaws()).containsExactly(new Flaw(Flaw.Kind.TRUNCATED, 3, 4));
    }

    @Test
    void findsThatEverythingIsGone() throws SQLException {
        fourRows();
        change("DELETE FROM journal");

        assertThat(flaws()).containsExactly(new Flaw(Flaw.Kind.TRUNCATED, 1, 4));
    }

    @Test
    void findsARowThatWasForgedWithAHashOfItsOwn() throws SQLException, IOException {
        fourRows();
        forge(2);
        assertThat(flaws()).containsExactly(new Flaw(Flaw.Kind.REWRITTEN, 2, 2));

        Files.writeString(notes, Files.readString(notes).replaceFirst("(?m)^2 .*\n", ""));
        assertThat(flaws()).containsExactly(new Flaw(Flaw.Kind.ALTERED, 2, 2));
    }

    @Test
    void findsAJournalThatWasWrittenAnewFromARowOn() throws SQLException {
        fourRows();
        rewriteFrom(3);

        assertThat(flaws()).containsExactly(new Flaw(Flaw.Kind.REWRITTEN, 3, 3));
    }

    @Test
    void findsARowThatWasPutBeforeTheFirst() throws SQLException {
        fourRows();
        change("INSERT INTO journal SELECT 0, at, kind, opened_by, actor, service, purpose, legal_basis, case_id,"
                + " subject, fields, message_id, outcome, previous, hash FROM journal WHERE number = 1");

        assertThat(flaws()).contains(new Flaw(Flaw.Kind.REORDERED, 0, 0));
    }

    @Test
    void findsForgedAndMissingCheckpoints() throws IOException {
        fourRows();
        String text = Files.readString(notes);
        Files.writeString(notes, text.replaceFirst("(?m)^2 [0-9a-f]", "2 x"));
        assertThat(flaws()).containsExactly(new Flaw(Flaw.Kind.CHECKPOINT_FORGED, 2, 2));

        Files.delete(notes);
        assertThat(flaws()).containsExactly(new Flaw(Flaw.Kind.CHECKPOINTS_MISSING, 0, 0));
    }

    @Test
    void findsCheckpointsMadeWithAnotherKey() {
        fourRows();

        try (Store store = Store.in(directory);
                AccessJournal journal = AccessJournal.open(
                        store, Checkpoints.in(notes, "another key of 32 bytes or more than that".getBytes(US_ASCII)))) {
            assertThat(journal.verify().flaws()).hasSize(4).allSatisfy(f -> assertThat(f.kind())
                    .isEqualTo(Flaw.Kind.CHECKPOINT_FORGED));
        }
    }

    @Test
    void forgetsACheckpointThatACrashCutShort() throws IOException {
        fourRows();
        Files.writeString(notes, Files.readString(notes) + "5 0123");

        withJournal(journal -> {
            record(journal, 3, ANNA);
            assertThat(journal.verify()).isEqualTo(new Verdict(6, List.of()));
        });
    }

    @Test
    void refusesToBeginWhenTheStoreCannotBeWritten() {
        Store store = Store.in(directory);
        AccessJournal journal = AccessJournal.open(store, Checkpoints.in(notes, KEY));
        store.close();

        assertThatThrownBy(() -> journal.begin(access(1, ANNA))).isInstanceOf(StoreException.class);
    }

    @Test
    void refusesToBeginWhenTheCheckpointCannotBeWritten() throws IOException {
        try (Store store = Store.in(directory);
                AccessJournal journal = AccessJournal.open(store, Checkpoints.in(notes, KEY))) {
            Files.delete(notes);
            Files.createDirectory(notes);

            StoreException refusal = catchThrowableOfType(StoreException.class, () -> journal.begin(access(1, ANNA)));

            assertThat(refusal.kind()).isEqualTo(StoreException.Kind.CHECKPOINTS);
            assertThat(refusal).hasMessageContaining(notes.toString());
        }
    }

    @Test
    void refusesCheckpointsInsideTheStoreAndWeakKeys() throws IOException {
        try (Store store = Store.in(directory)) {
            assertThatThrownBy(() -> AccessJournal.open(store, Checkpoints.in(directory.resolve("notes"), KEY)))
                    .isInstanceOf(StoreException.class);
        }
        assertThatThrownBy(() -> Checkpoints.in(notes, new byte[31])).isInstanceOf(IllegalArgumentException.class);
        Path weak = Files.write(temporary.resolve("weak"), new byte[31]);
        assertThatThrownBy(() -> Checkpoints.in(notes, weak)).isInstanceOf(StoreException.class);
    }

    @Test
    void makesAKeyForItsOwnerOnlyAndNeverASecondOne() throws IOException {
        Path keyFile = temporary.resolve("journal.key");
        try (Store store = Store.in(directory);
                AccessJournal journal = AccessJournal.open(store, Checkpoints.in(notes, keyFile))) {
            record(journal, 1, ANNA);
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(notes)))
                .isEqualTo("rw-------");
        Files.delete(keyFile);
        assertThatThrownBy(() -> Checkpoints.in(notes, keyFile)).isInstanceOf(StoreException.class);
    }

    private void fourRows() {
        withJournal(journal -> {
            record(journal, 1, ANNA);
            record(journal, 2, JURIS);
        });
    }

    private List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        withJournal(journal -> flaws.addAll(journal.verify().flaws()));
        return flaws;
    }

    private void withJournal(Consumer<AccessJournal> use) {
        try (Store store = Store.in(directory);
                AccessJournal journal = AccessJournal.open(
                        store, Checkpoints.in(notes, KEY), CLOCK, new java.security.SecureRandom())) {
            use.accept(journal);
        }
    }

    private static void record(AccessJournal journal, int number, String subject) {
        BegunAccess begun = journal.begin(access(number, subject));
        journal.complete(begun, new Outcome.Rejected<>(id(number), Fault.of(Fault.Origin.BUS, "bus.refused")));
    }

    private static Access access(int number, String subject) {
        return new Access(
                "official 17",
                "LV/GOV/90000000000/register/person",
                "granting a permit",
                "permission 4711",
                Optional.of("case 1"),
                subject,
                List.of("name", "address"),
                id(number));
    }

    private static MessageId id(int number) {
        return new MessageId(String.format("00000000-0000-4000-8000-%012d", number));
    }

    private static String i(byte[] altered) {
        return HexFormat.of().formatHex(altered);
    }

    /** Writes a row anew with a hash that fits it, as somebody would who knows how the chain is made. */
    private void forge(int number) throws SQLException {
        String previous = rows("SELECT hex(previous) FROM journal WHERE number = " + number)
                .get(0);
        store(number, HexFormat.of().parseHex(previous));
    }

    private void rewriteFrom(int first) throws SQLException {
        byte[] previous = HexFormat.of()
                .parseHex(rows("SELECT hex(hash) FROM journal WHERE number = " + (first - 1))
                        .get(0));
        for (int number = first; number <= 4; number++) {
            previous = store(number, previous);
        }
    }

    private byte[] store(int number, byte[] previous) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (String column : List.of(
                "kind",
                "actor",
                "service",
                "'another purpose'",
                "legal_basis",
                "case_id",
                "subject",
                "fields",
                "message_id",
                "outcome")) {
            texts.add(rows("SELECT " + column + " FROM journal WHERE number = " + number)
                    .get(0));
        }
        long opened = Long.parseLong(
                rows("SELECT opened_by FROM journal WHERE number = " + number).get(0));
        Link link = Link.after(previous, number, CLOCK.millis(), opened, texts);
        change("UPDATE journal SET purpose = 'another purpose', previous = x'" + i(previous) + "', hash = x'"
                + i(link.hash()) + "' WHERE number = " + number);
        return link.hash();
    }

    private static void set(Store store, String column, int row, byte[] value, String type) {
        String sql = "UPDATE journal SET " + column + " = CAST(? AS " + type + ") WHERE number = ?";
        int changed = store.<Integer>read(s -> s.update(sql, value, row));
        assertThat(changed).isEqualTo(1);
    }

    private String everyByteOfTheStore() {
        StringBuilder bytes = new StringBuilder();
        for (String name : List.of("store.db", "store.db-wal")) {
            Path file = directory.resolve(name);
            try {
                bytes.append(Files.exists(file) ? Files.readString(file, ISO_8859_1) : "");
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return bytes.toString();
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("store.db"));
    }
}
