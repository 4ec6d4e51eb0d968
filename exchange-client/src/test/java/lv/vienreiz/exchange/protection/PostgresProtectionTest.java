// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.protection;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

class PostgresProtectionTest extends ProtectedStoreSuite {

    private static EmbeddedPostgres server;

    private DataSource source;

    @BeforeAll
    static void startsPostgres() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
    }

    @AfterAll
    static void stopsPostgres() throws IOException {
        server.close();
    }

    @BeforeEach
    void empties() throws SQLException {
        source = server.getPostgresDatabase();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
    }

    @Override
    Store open(PayloadKeys keys) {
        return Store.on(source, keys);
    }

    @Override
    boolean isFound(String word) {
        try (Store store = Store.on(source)) {
            return store.read(session -> Stream.of("SELECT body FROM shelf", "SELECT bytes FROM vienreiz_file_piece")
                    .flatMap(query -> bodies(session, query).stream())
                    .anyMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains(word)));
        }
    }

    private static List<byte[]> bodies(Session session, String query) {
        return session.list(query, row -> row.getBytes(1));
    }
}
