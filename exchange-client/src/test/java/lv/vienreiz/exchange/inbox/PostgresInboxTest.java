// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real PostgreSQL of the same machine, which waits for its disk. */
class PostgresInboxTest extends DurableInboxSuite {

    private static EmbeddedPostgres server;

    private DataSource source;

    @BeforeAll
    static void startsPostgres() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    @AfterAll
    static void stopsPostgres() throws IOException {
        server.close();
    }

    @BeforeEach
    @Override
    void opensAnInbox() throws Exception {
        source = server.getPostgresDatabase();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
        super.opensAnInbox();
    }

    @Override
    Store open() {
        return Store.on(source);
    }

    @Override
    String place() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    Connection begun() throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Test
    void anotherNodeSaysThatTheMessageIsBeingWorkedOn() throws InterruptedException {
        Application application = Letters.application(1);
        MessageId id = application.envelope().messageId();
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Handlers slow = Handlers.none().with(MessageKind.APPLICATION, received -> {
            working.countDown();
            awaited(mayEnd);
            return Letters.noting(received);
        });
        CompletableFuture<Reply> first =
                CompletableFuture.supplyAsync(() -> inbox.serve(Letters.put(application), slow));
        working.await();

        try (Store otherStore = open();
                Inbox other = inbox(otherStore)) {
            assertThat(other.serve(Letters.put(application), NOTING).status()).isEqualTo(202);
            assertThat(other.answer(id, Letters.headers(id)).status()).isEqualTo(202);
            mayEnd.countDown();
            assertThat(first.join().status()).isEqualTo(200);

            assertThat(other.serve(Letters.put(application), NOTING)).isEqualTo(first.join());
        }
        assertThat(effects()).hasSize(1);
    }

    @Test
    void worksOnThoughTheConnectionBreaksThatKeepsOthersFromTheMessage() {
        Handlers disturbed = Handlers.none().with(MessageKind.APPLICATION, received -> {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Letters.noting(received);
        });

        assertThat(inbox.serve(Letters.put(Letters.application(1)), disturbed).status())
                .isEqualTo(200);
        assertThat(inbox.serve(Letters.put(Letters.application(2)), NOTING).status())
                .isEqualTo(200);
        assertThat(effects()).hasSize(2);
    }

    @Test
    void anEnrolledTransactionHoldsTheMessageUntilItEnds() throws SQLException {
        Application application = Letters.application(1);
        try (Connection connection = begun()) {
            Reply held = inbox.serve(connection, Letters.put(application), notingOver(connection));
            assertThat(inbox.serve(Letters.put(application), NOTING).status()).isEqualTo(202);
            connection.commit();

            assertThat(inbox.serve(Letters.put(application), NOTING)).isEqualTo(held);
        }
        assertThat(effects()).hasSize(1);
    }
}
