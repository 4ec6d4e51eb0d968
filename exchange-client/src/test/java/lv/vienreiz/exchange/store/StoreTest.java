// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.vienreiz.text.Language;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class StoreTest {

    @TempDir
    Path temporary;

    private Path directory;

    @BeforeEach
    void namesADirectoryThatIsNotThere() {
        directory = temporary.resolve("store");
    }

    @Test
    void keepsWhatWasWritten() {
        try (Store store = Store.in(directory)) {
            store.write(s -> s.update("CREATE TABLE note (text TEXT)"));
            store.write(s -> s.update("INSERT INTO note VALUES (?)", "kept"));
        }

        try (Store store = Store.in(directory)) {
            assertThat(store.<List<String>>read(s -> s.list("SELECT text FROM note", r -> r.getString(1))))
                    .containsExactly("kept");
        }
    }

    @Test
    void keepsAlsoWhatWasWrittenLazily() {
        try (Store store = Store.in(directory)) {
            store.write(s -> s.update("CREATE TABLE note (text TEXT)"));
            store.run(s -> s.update("INSERT INTO note VALUES ('lazy')"), Durability.LAZY);
        }

        assertThat(rows("SELECT text FROM note")).containsExactly("lazy");
    }

    @Test
    void undoesOnlyTheWorkThatFailed() {
        try (Store store = Store.in(directory)) {
            store.write(s -> s.update("CREATE TABLE note (text TEXT)"));
            CountDownLatch together = new CountDownLatch(1);
            CompletableFuture<Boolean> first = store.run(s -> awaited(together), Durability.SYNCED);
            CompletableFuture<Integer> good =
                    store.run(s -> s.update("INSERT INTO note VALUES ('good')"), Durability.SYNCED);
            CompletableFuture<Integer> bad = store.run(
                    s -> {
                        s.update("INSERT INTO note VALUES ('bad')");
                        throw new IllegalArgumentException("changed my mind");
                    },
                    Durability.SYNCED);
            together.countDown();

            assertThat(first.join()).isTrue();
            assertThat(good.join()).isEqualTo(1);
            assertThatThrownBy(bad::join).hasRootCauseInstanceOf(IllegalArgumentException.class);
        }
        assertThat(rows("SELECT text FROM note")).containsExactly("good");
    }

    @Test
    void commitsTheWorkOfManyCallersTogether() {
        try (Store store = Store.in(directory)) {
            CountDownLatch handedIn = new CountDownLatch(1);
            CompletableFuture<Boolean> first = store.run(s -> awaited(handedIn), Durability.SYNCED);
            long before = store.commits();
            List<CompletableFuture<Integer>> work = IntStream.range(0, 500)
                    .mapToObj(i -> store.run(s -> i, Durability.SYNCED))
                    .toList();
            handedIn.countDown();

            work.forEach(CompletableFuture::join);
            assertThat(first.join()).isTrue();
            assertThat(store.commits() - before).isBetween(1L, 2L);
        }
    }

    @Test
    void isReadableByItsOwnerOnly() throws IOException {
        try (Store store = Store.in(directory)) {
            store.write(s -> s.update("CREATE TABLE note (text TEXT)"));

            assertThat(modeOf(directory)).isEqualTo("rwx------");
            try (Stream<Path> files = Files.list(directory)) {
                assertThat(files).hasSizeGreaterThanOrEqualTo(4).allSatisfy(f -> assertThat(modeOf(f))
                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void takesAFileThatOthersCouldReadFromThem() throws IOException {
        Files.createDirectory(directory);
        Path file = Files.createFile(
                directory.resolve("store.db"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));

        Store.in(directory).close();

        assertThat(modeOf(file)).isEqualTo("rw-------");
    }

    @Test
    void refusesASecondInstanceAndKeepsTheFirst() {
        try (Store store = Store.in(directory)) {
            StoreException refusal = refusal(() -> Store.in(directory));

            assertThat(refusal.kind()).isEqualTo(StoreException.Kind.IN_USE);
            assertThat(refusal)
                    .hasMessageContaining("pid " + ProcessHandle.current().pid());
            assertThat(store.<Integer>read(s -> 1)).isEqualTo(1);
            assertThat(refusal(() -> Store.in(directory)).kind()).isEqualTo(StoreException.Kind.IN_USE);
        }
        Store.in(directory).close();
    }

    @Test
    void refusesWhatAnotherProcessOwnsUntilThatIsKilled() throws IOException, InterruptedException {
        Process owner = ChildJvm.start(StoreOwner.class, entry -> true, directory.toString());
        try (BufferedReader said = new BufferedReader(new InputStreamReader(owner.getInputStream(), UTF_8))) {
            assertThat(said.readLine()).isEqualTo("opened");

            StoreException refusal = refusal(() -> Store.in(directory));

            assertThat(refusal.kind()).isEqualTo(StoreException.Kind.IN_USE);
            assertThat(refusal).hasMessageContaining("pid " + owner.pid());
        } finally {
            owner.destroyForcibly().waitFor();
        }
        Store.in(directory).close();
    }

    @Test
    void refusesToOpenWhatThisProcessOwnsFromAnother() throws IOException, InterruptedException {
        try (Store store = Store.in(directory)) {
            assertThat(refusal(() -> Store.in(directory)).kind()).isEqualTo(StoreException.Kind.IN_USE);
            Process other = ChildJvm.start(StoreOwner.class, entry -> true, directory.toString());

            assertThat(new String(other.getInputStream().readAllBytes(), UTF_8)).isEqualToIgnoringNewLines("IN_USE");
            assertThat(other.waitFor()).isZero();
            assertThat(store.<Integer>read(s -> 1)).isEqualTo(1);
        }
    }

    @Test
    void saysThatTheDriverIsMissing() throws IOException, InterruptedException {
        Process other = ChildJvm.start(StoreOwner.class, e -> !e.contains("sqlite"), directory.toString());

        assertThat(new String(other.getInputStream().readAllBytes(), UTF_8)).isEqualToIgnoringNewLines("NO_DRIVER");
        assertThat(other.waitFor()).isZero();
    }

    @Test
    void refusesAStoreOfANewerVersionAndLeavesItAsItIs() throws SQLException {
        Store.in(directory).close();
        change("PRAGMA user_version = 99");

        StoreException refusal = refusal(() -> Store.in(directory));

        assertThat(refusal.kind()).isEqualTo(StoreException.Kind.NEWER);
        assertThat(refusal).hasMessageContaining("version 99").hasMessageContaining("up to " + Schema.VERSION);
        assertThat(rows("PRAGMA user_version")).containsExactly("99");
    }

    @Test
    void migratesAnOlderStoreAndKeepsItsRows() throws SQLException, IOException {
        makeVersionOne();
        change("INSERT INTO outbox_answer VALUES ('an id', 'text/plain', x'01', 'a reference')");

        Store.in(directory).close();

        assertThat(rows("PRAGMA user_version")).containsExactly("" + Schema.VERSION);
        assertThat(rows("SELECT reference FROM vienreiz_outbox_answer")).containsExactly("a reference");
        assertThat(rows("SELECT count(*) FROM journal_entry")).containsExactly("0");
    }

    @Test
    void leavesAnOlderStoreAsItIsWhenTheMigrationFails() throws SQLException, IOException {
        makeVersionOne();
        change("CREATE TABLE journal_subject_key (in_the TEXT)");

        assertThat(refusal(() -> Store.in(directory)).kind()).isEqualTo(StoreException.Kind.FAILED);

        assertThat(rows("PRAGMA user_version")).containsExactly("1");
        assertThat(rows("SELECT name FROM sqlite_schema WHERE name = 'journal'"))
                .isEmpty();
    }

    @Test
    void refusesTheDatabaseOfSomebodyElse() throws SQLException, IOException {
        Files.createDirectory(directory);
        change("CREATE TABLE theirs (text TEXT)");

        assertThat(refusal(() -> Store.in(directory)).kind()).isEqualTo(StoreException.Kind.FOREIGN);

        assertThat(rows("PRAGMA journal_mode")).containsExactly("delete");
    }

    @Test
    void refusesADamagedDatabase() throws IOException {
        Store.in(directory).close();
        Files.writeString(directory.resolve("store.db"), "not a database, but long enough for its header ".repeat(99));

        assertThat(refusal(() -> Store.in(directory)).kind()).isEqualTo(StoreException.Kind.DAMAGED);
    }

    @Test
    void refusesADirectoryThatCannotBe() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        StoreException refusal = refusal(() -> Store.in(file.resolve("below")));

        assertThat(refusal.kind()).isEqualTo(StoreException.Kind.NO_ACCESS);
        assertThat(refusal).hasMessageContaining(file.toString());
        assertThat(refusal(() -> Store.in(Path.of("/proc/vienreiz"))).kind()).isEqualTo(StoreException.Kind.NO_ACCESS);
    }

    @Test
    void losesNothingButTheWriteThatFoundTheDiskFull() {
        try (Store store = Store.in(directory)) {
            store.write(s -> s.update("CREATE TABLE note (content BLOB)"));
            store.write(s -> s.update("INSERT INTO note VALUES (x'01')"));
            store.read(s -> s.list("PRAGMA max_page_count = 40", r -> r.getInt(1)));

            StoreException refusal =
                    refusal(() -> store.write(s -> s.update("INSERT INTO note VALUES (zeroblob(1000000))")));
            assertThat(refusal.kind()).isEqualTo(StoreException.Kind.FULL);

            store.read(s -> s.list("PRAGMA max_page_count = 1000000", r -> r.getInt(1)));
            store.write(s -> s.update("INSERT INTO note VALUES (x'02')"));
        }
        assertThat(rows("SELECT hex(content) FROM note")).containsExactly("01", "02");
    }

    @Test
    void refusesWorkOnceClosed() {
        Store store = Store.in(directory);
        store.close();
        store.close();

        assertThat(refusal(() -> store.write(s -> 1)).kind()).isEqualTo(StoreException.Kind.CLOSED);
    }

    @Test
    void finishesWhatWasHandedInBeforeClosing() {
        Store store = Store.in(directory);
        CompletableFuture<Integer> table = store.run(s -> s.update("CREATE TABLE note (n INTEGER)"), Durability.LAZY);
        List<CompletableFuture<Integer>> work = IntStream.range(0, 2000)
                .mapToObj(i -> store.run(s -> s.update("INSERT INTO note VALUES (?)", i), Durability.LAZY))
                .toList();
        store.close();

        assertThat(table).isCompleted();
        assertThat(work).allSatisfy(w -> assertThat(w).isCompletedWithValue(1));
        assertThat(rows("SELECT count(*) FROM note")).containsExactly("2000");
    }

    @ParameterizedTest
    @EnumSource
    void speaksLatvianAndEnglish(StoreException.Kind kind) {
        StoreException trouble = StoreException.of(kind, null, "first fact", "second fact", "third fact");

        assertThat(trouble.text(Language.ENGLISH))
                .isEqualTo(trouble.getMessage())
                .doesNotContain("{", "}");
        assertThat(trouble.text(Language.LATVIAN))
                .isNotEqualTo(trouble.getMessage())
                .doesNotContain("{", "}")
                .containsPattern("[āčēģīķļņšūž]");
        assertThat(trouble.text(Language.of("de"))).isEqualTo(trouble.getMessage());
    }

    private static StoreException refusal(ThrowingCallable call) {
        return catchThrowableOfType(StoreException.class, call);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String modeOf(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void makeVersionOne() throws IOException, SQLException {
        Files.createDirectory(directory);
        try (java.io.InputStream script = Store.class.getResourceAsStream("schema-1.sql")) {
            for (String command : new String(script.readAllBytes(), UTF_8).split(";\\s*")) {
                change(command);
            }
        }
        change("PRAGMA application_id = 1450078842");
        change("PRAGMA user_version = 1");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> rows(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new java.util.ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("store.db"));
    }
}
