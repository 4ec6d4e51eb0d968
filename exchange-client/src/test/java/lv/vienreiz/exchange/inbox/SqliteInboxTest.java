// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import lv.vienreiz.exchange.protection.PayloadKeys;
import lv.vienreiz.exchange.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteInboxTest extends DurableInboxSuite {

    @TempDir
    Path directory;

    @Override
    Store open() {
        return Store.in(directory.resolve("store"));
    }

    @Override
    String place() {
        return directory.resolve("store").toString();
    }

    @Override
    Connection begun() throws SQLException {
        Connection connection = DriverManager.getConnection(
                "jdbc:sqlite:" + directory.resolve("store").resolve("store.db") + "?transaction_mode=IMMEDIATE");
        connection.setAutoCommit(false);
        return connection;
    }

    @Test
    void hasOneInbox() {
        assertThatThrownBy(() -> inbox(store))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inbox");
    }

    @Test
    void givesWayToTheSameMessageOfAnotherConnection() {
        Handlers overtaken = Handlers.none().with(MessageKind.APPLICATION, received -> {
            takenElsewhere();
            return Letters.noting(received);
        });

        Reply late = inbox.serve(Letters.put(Letters.application(1)), overtaken);

        assertThat(late.status()).isEqualTo(200);
        assertThat(effects()).as("the effect of the first").hasSize(1);
        assertThat(inbox.serve(Letters.put(Letters.application(1)), NOTING)).isEqualTo(late);
    }

    @Test
    void encryptsItsAnswersAndRepeatsThemAllTheSame() throws IOException {
        SecretKey key = new SecretKeySpec(new byte[32], "AES");
        PayloadKeys keys = PayloadKeys.of("a", key);
        Path place = directory.resolve("encrypted");
        Reply first;
        try (Store encrypted = Store.in(place, keys);
                Inbox over = inbox(encrypted)) {
            encrypted.write(session -> session.update("CREATE TABLE effect (id TEXT)"));
            first = over.serve(Letters.put(Letters.application(1)), NOTING);
            assertThat(holds(place, "K-2026-1")).isFalse();
        }
        try (Store encrypted = Store.in(
                        place,
                        PayloadKeys.of("b", new SecretKeySpec(new byte[32], "AES"))
                                .alsoReading("a", key));
                Inbox over = inbox(encrypted)) {
            assertThat(encrypted.rekey()).isEqualTo(1);
            assertThat(over.serve(Letters.put(Letters.application(1)), NOTING)).isEqualTo(first);
        }
        inbox.serve(Letters.put(Letters.application(1)), NOTING);
        assertThat(holds(directory.resolve("store"), "K-2026-1"))
                .as("where nothing is encrypted")
                .isTrue();
    }

    @Test
    void leavesNothingOfAPurgedAnswerInTheFiles() throws IOException {
        inbox.serve(Letters.put(Letters.application(1)), NOTING);
        assertThat(holds(directory.resolve("store"), "K-2026-1")).isTrue();

        clock.pass(Duration.ofDays(11));
        inbox.purge();

        assertThat(holds(directory.resolve("store"), "K-2026-1")).isFalse();
        assertThat(holds(directory.resolve("store"), Letters.id(1).value()))
                .as("what tells a repeat")
                .isTrue();
    }

    private static boolean holds(Path place, String word) throws IOException {
        boolean found = false;
        try (Stream<Path> files = Files.list(place)) {
            for (Path file : files.toList()) {
                found |= new String(Files.readAllBytes(file), ISO_8859_1).contains(word);
            }
        }
        return found;
    }

    private void takenElsewhere() {
        try (Connection connection = begun()) {
            inbox.serve(connection, Letters.put(Letters.application(1)), notingOver(connection));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
