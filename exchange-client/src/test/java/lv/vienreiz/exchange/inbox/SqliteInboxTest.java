// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
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

    private void takenElsewhere() {
        try (Connection connection = begun()) {
            inbox.serve(connection, Letters.put(Letters.application(1)), notingOver(connection));
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
