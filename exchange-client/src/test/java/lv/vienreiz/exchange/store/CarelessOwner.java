// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.journal.Access;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.message.MessageId;

/** Makes every kind of file that there is, step by step, in a process that would let everybody read them. */
final class CarelessOwner {

    private static final PrintStream OUT = System.out;

    private CarelessOwner() {}

    public static void main(String[] arguments) throws IOException {
        Path place = Path.of(arguments[0]);
        for (String round : List.of("first", "second")) {
            try (Store store = Store.in(place.resolve("store"))) {
                told(round + " opened");
                try (AccessJournal journal = AccessJournal.open(
                        store, Checkpoints.in(place.resolve("checkpoints"), place.resolve("checkpoints.key")))) {
                    journal.begin(access());
                    told(round + " journaled");
                }
                store.write(s -> s.update("CREATE TABLE IF NOT EXISTS note (content BLOB)"));
                store.write(s -> s.update("INSERT INTO note VALUES (zeroblob(5000000))"));
                told(round + " written");
                store.erase(s -> s.update("DELETE FROM note"));
                told(round + " erased");
            }
            told(round + " closed");
        }
    }

    private static Access access() {
        return new Access(
                "i", "a", "s", "p", "l", Optional.empty(), Optional.empty(), "x", List.of("f"), MessageId.random());
    }

    private static void told(String where) throws IOException {
        OUT.println(where);
        OUT.flush();
        if (System.in.read() < 0) {
            throw new IOException("Nobody looks any more");
        }
    }
}
