// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import lv.vienreiz.exchange.store.Store;
import org.postgresql.ds.PGSimpleDataSource;

/** Receives a message, says when it has come to a point, and stays there until it is killed. */
final class KilledReceiver {

    private static final PrintStream OUT = System.out;

    private KilledReceiver() {}

    public static void main(String[] arguments) {
        String point = arguments[1];
        Inbox inbox = Inbox.on(store(arguments[0]))
                .retention(Duration.ofDays(30))
                .admission(Letters.PERMITS)
                .clock(new TestClock())
                .open();
        Handlers handlers = Handlers.none().with(MessageKind.APPLICATION, received -> {
            stayAt("before-effect", point, "");
            return Handled.writing(session -> {
                session.update(
                        "INSERT INTO effect (id) VALUES (?)",
                        received.message().envelope().messageId().value());
                stayAt("in-transaction", point, "");
                return Handled.answer(Letters.receipt(received));
            });
        });
        Reply reply = inbox.serve(Letters.put(Letters.application(1)), handlers);
        stayAt("before-answer", point, new String(reply.body(), UTF_8));
    }

    private static void stayAt(String here, String point, String inHand) {
        if (here.equals(point)) {
            OUT.println(point + " " + inHand);
            OUT.flush();
            InboxSuite.awaited(new CountDownLatch(1));
        }
    }

    private static Store store(String place) {
        if (!place.startsWith("jdbc:")) {
            return Store.in(Path.of(place));
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(place);
        return Store.on(source);
    }
}
