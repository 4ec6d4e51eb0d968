// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.kept;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import lv.vienreiz.exchange.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresKeptFilesTest extends KeptFilesSuite {

    private static EmbeddedPostgres server;

    @BeforeAll
    static void startsPostgres() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
    }

    @AfterAll
    static void stopsPostgres() throws IOException {
        server.close();
    }

    @Override
    Store open() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
        return Store.on(server.getPostgresDatabase());
    }
}
