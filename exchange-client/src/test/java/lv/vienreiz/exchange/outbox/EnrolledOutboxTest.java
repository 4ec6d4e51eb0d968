// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import static lv.vienreiz.exchange.outbox.Messages.id;
import static lv.vienreiz.exchange.outbox.Messages.message;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.outbox.Receiver.Act;
import lv.vienreiz.exchange.spi.Capabilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Messages that join the transaction of a caller, who writes a table of his own beside them. */
@Timeout(60)
@ParameterizedClass
@EnumSource(names = {"SQLITE", "POSTGRES"})
class EnrolledOutboxTest extends OutboxFixture {

    private Connection connection;

    @BeforeEach
    void begins() throws SQLException {
        connection = ground.connect();
        execute("CREATE TABLE decision (number INTEGER)");
        connection.setAutoCommit(false);
    }

    @AfterEach
    void ends() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void sendsAfterTheCommitAndNotBefore() throws SQLException {
        execute("INSERT INTO decision VALUES (1)");
        outbox.enqueue(connection, message(1, "a"));
        if (kind == Ground.Kind.POSTGRES) {
            outbox.wake();
            time.settle(100);
            assertThat(outbox.entry(id(1))).isEmpty();
        }
        assertThat(receiver.sends).isEmpty();

        connection.commit();
        outbox.wake();
        time.settle(100);

        assertThat(receiver.effectIds()).containsExactly(id(1));
        assertThat(outbox.follow(id(1)).orElseThrow().await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(decisions()).isEqualTo(1);
    }

    @Test
    void leavesNothingOfARolledBackTransaction() throws SQLException {
        execute("INSERT INTO decision VALUES (1)");
        outbox.enqueue(connection, message(1, "a"));
        connection.rollback();
        outbox.wake();
        time.settle(100);

        assertThat(outbox.entry(id(1))).isEmpty();
        assertThat(outbox.message(id(1))).isEmpty();
        assertThat(receiver.sends).isEmpty();
        assertThat(decisions()).isZero();
        outbox.submit(message(1, "a", "another body, since the first never existed"));
        time.settle(100);
        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void sendsWhatWasCommittedBeforeACrashAndNeverWokenUp() throws SQLException {
        outbox.enqueue(connection, message(1, "a"));
        connection.commit();

        crashAndReopen();
        time.settle(100);

        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void findsByItselfWhatNobodyToldItOf() throws SQLException {
        outbox.close();
        outbox = settings(POLICY).poll(Duration.ofSeconds(5)).open();
        outbox.enqueue(connection, message(1, "a"));
        connection.commit();
        time.settle(50);

        assertThat(receiver.effectIds()).containsExactly(id(1));
    }

    @Test
    void keepsTheOrderOfACaseInBothModes() throws SQLException {
        acts(Act.NOT_SENT);
        outbox.submit(message(1, "a"));
        time.work();
        outbox.enqueue(connection, message(2, "a"));
        outbox.enqueue(connection, message(3, "a"));
        connection.commit();
        outbox.wake();
        outbox.submit(message(4, "a"));
        time.settle(200);

        assertThat(receiver.effectIds()).containsExactly(id(1), id(2), id(3), id(4));
    }

    @Test
    void takesTheSameMessageOnceAndRefusesAnotherUnderItsId() throws SQLException {
        outbox.enqueue(connection, message(1, "a"));
        outbox.enqueue(connection, message(1, "a"));
        assertThatThrownBy(() -> outbox.enqueue(connection, message(1, "a", "another body")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(id(1).value())
                .hasMessageNotContaining("another body");
        execute("INSERT INTO decision VALUES (1)");
        connection.commit();
        Submission again = outbox.submit(message(1, "a"));
        time.settle(100);
        outbox.wake();
        time.settle(100);

        assertThat(again.await(Duration.ZERO)).isInstanceOf(Outcome.Delivered.class);
        assertThat(receiver.sends).containsExactly(id(1));
        assertThat(decisions()).isEqualTo(1);
    }

    @Test
    void leavesSendingToAnotherProgram() throws SQLException {
        OutboxLedger ledger = OutboxLedger.of(store, time);
        ledger.enqueue(connection, message(1, "a"));
        connection.commit();
        assertThat(ledger.entries(OutboxState.PENDING))
                .extracting(OutboxEntry::id)
                .containsExactly(id(1));

        outbox.wake();
        time.settle(100);

        assertThat(ledger.answer(id(1))).isPresent();
    }

    @Test
    void refusesAConnectionWithoutATransactionOrToAnotherDatabase() throws SQLException {
        try (Ground.InDirectory elsewhere = new Ground.InDirectory()) {
            elsewhere.open().close();
            try (Connection other = elsewhere.connect()) {
                other.setAutoCommit(false);
                assertThatThrownBy(() -> outbox.enqueue(other, message(1, "a")))
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
        connection.setAutoCommit(true);
        assertThatThrownBy(() -> outbox.enqueue(connection, message(1, "a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("setAutoCommit(false)");
        connection.setAutoCommit(false);
        assertThat(outbox.entry(id(1))).isEmpty();
    }

    @Test
    void refusesABodyThatTheBusDoesNotTakeAndAnythingOnceClosed() {
        receiver.capabilities = new Capabilities(3, false, true);
        assertThatThrownBy(() -> outbox.enqueue(connection, message(1, "a", "four")))
                .hasMessageContaining("4 bytes");
        outbox.close();
        assertThatThrownBy(() -> outbox.enqueue(connection, message(1, "a", "ok")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void showsWhatIsThereToReadersOfTheUsualColumns() throws SQLException {
        outbox.enqueue(connection, message(1, "a"));
        try (Statement statement = connection.createStatement();
                ResultSet event = statement.executeQuery("SELECT * FROM vienreiz_outbox_event")) {
            assertThat(event.next()).isTrue();
            assertThat(List.of(
                            event.getString("id"),
                            event.getString("aggregatetype"),
                            event.getString("aggregateid"),
                            event.getString("type")))
                    .containsExactly(
                            id(1).value(),
                            "case",
                            "a",
                            message(1, "a").address().value());
            assertThat(event.getBytes("payload")).isEqualTo(message(1, "a").body());
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int decisions() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT count(*) FROM decision")) {
            found.next();
            return found.getInt(1);
        }
    }
}
