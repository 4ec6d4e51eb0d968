// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PostgresSchemaTest {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startsPostgres() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE postgres SET default_transaction_isolation = 'repeatable read'");
        }
    }

    @AfterAll
    static void stopsPostgres() throws IOException {
        server.close();
    }

    @Test
    void nodesThatStartTogetherMakeTheTablesOnceWhateverTheDefaultIsolationIs() throws Exception {
        DataSource source = server.getPostgresDatabase();
        ExecutorService nodes = Executors.newFixedThreadPool(3);
        List<Future<Store>> starting = new ArrayList<>();
        try (Connection holder = source.getConnection();
                Statement statement = holder.createStatement()) {
            statement.execute("SELECT pg_advisory_lock(" + PostgresSchema.LOCK + ")");
            for (int i = 0; i < 3; i++) {
                starting.add(nodes.submit(() -> Store.on(source)));
            }
            while (number(statement, "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted") < 3) {
                Thread.onSpinWait();
            }
            statement.execute("SELECT pg_advisory_unlock(" + PostgresSchema.LOCK + ")");
            for (Future<Store> node : starting) {
                node.get().close();
            }
            assertThat(number(statement, "SELECT count(*) FROM vienreiz_store")).isEqualTo(PostgresSchema.VERSION);
        } finally {
            nodes.shutdown();
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getInt(1);
        }
    }
}
