// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import lv.vienreiz.exchange.store.ChildJvm;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an inbox promises besides, if its store outlives the process. */
abstract class DurableInboxSuite extends InboxSuite {

    /** Where another process finds the same store. */
    abstract String place();

    /** A connection to the database of the store, in a transaction. */
    abstract Connection begun() throws SQLException;

    /** Notes each application over the caller's connection. */
    static Handlers notingOver(Connection connection) {
        return Handlers.none().with(MessageKind.APPLICATION, received -> {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO effect (id) VALUES (?)")) {
                insert.setString(1, received.message().envelope().messageId().value());
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return Handled.answer(Letters.receipt(received));
        });
    }

    @Test
    void isCommittedTogetherWithTheWorkOfTheCaller() throws SQLException {
        Application application = Letters.application(1);
        MessageId id = application.envelope().messageId();
        Reply first;
        try (Connection connection = begun()) {
            first = inbox.serve(connection, Letters.put(application), notingOver(connection));
            connection.commit();
        }
        Reply enrolledRepeat;
        try (Connection connection = begun()) {
            enrolledRepeat =
                    inbox.accept(connection, Letters.headers(id), Letters.bytes(application), notingOver(connection));
            connection.commit();
        }

        assertThat(first.status()).isEqualTo(200);
        assertThat(enrolledRepeat).isEqualTo(first);
        assertThat(inbox.serve(Letters.put(application), NOTING)).isEqualTo(first);
        assertThat(effects()).containsExactly(id.value());
    }

    @Test
    void leavesNothingWhenTheCallerRollsBack() throws SQLException {
        Application application = Letters.application(1);
        MessageId id = application.envelope().messageId();
        try (Connection connection = begun()) {
            assertThat(inbox.serve(connection, Letters.put(application), notingOver(connection))
                            .status())
                    .isEqualTo(200);
            connection.rollback();
        }
        try (Connection connection = begun()) {
            assertThatThrownBy(() -> inbox.serve(
                            connection,
                            Letters.put(application),
                            Handlers.none().with(MessageKind.APPLICATION, received -> {
                                throw new UnsupportedOperationException("theirs");
                            })))
                    .isInstanceOf(UnsupportedOperationException.class);
            connection.rollback();
        }

        assertThat(inbox.answer(id, Letters.headers(id)).status()).isEqualTo(404);
        assertThat(effects()).isEmpty();
        assertThat(inbox.serve(Letters.put(application), NOTING).status()).isEqualTo(200);
    }

    @Test
    void keepsItsAnswersThroughARestart() throws Exception {
        Application application = Letters.application(1);
        Reply first = inbox.serve(Letters.put(application), NOTING);
        inbox.close();
        store.close();

        store = open();
        inbox = inbox(store);

        assertThat(inbox.serve(Letters.put(application), NOTING)).isEqualTo(first);
        assertThat(effects()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"before-effect", "in-transaction", "before-answer"})
    void aProcessKilledAnywhereDoesTheWorkOnce(String point) throws Exception {
        inbox.close();
        store.close();
        String told = killedAt(point);

        store = open();
        inbox = inbox(store);
        boolean committed = point.equals("before-answer");
        assertThat(effects()).hasSize(committed ? 1 : 0);
        Reply repeat = inbox.serve(Letters.put(Letters.application(1)), NOTING);

        assertThat(repeat.status()).isEqualTo(200);
        assertThat(effects()).hasSize(1);
        if (committed) {
            assertThat(text(repeat))
                    .as("the answer that was stored and never sent")
                    .isEqualTo(told);
        }
    }

    /** Lets a process receive a message and kills it at a point; gives the answer that it had in hand, if it had one. */
    private String killedAt(String point) throws IOException, InterruptedException {
        Process receiver = ChildJvm.start(KilledReceiver.class, entry -> true, place(), point);
        try (BufferedReader said = new BufferedReader(new InputStreamReader(receiver.getInputStream(), UTF_8))) {
            String line = said.readLine();
            assertThat(line).startsWith(point + " ");
            return line.substring(point.length() + 1);
        } finally {
            receiver.toHandle().destroyForcibly();
            receiver.waitFor();
        }
    }
}
