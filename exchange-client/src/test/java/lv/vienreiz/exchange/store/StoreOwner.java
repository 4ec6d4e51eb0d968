// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/** Opens a store in a process of its own, says how that went, and keeps it open until its input ends. */
final class StoreOwner {

    private StoreOwner() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        try (Store store = Store.in(Path.of(arguments[0]))) {
            store.write(session -> session.update("CREATE TABLE IF NOT EXISTS opened (by TEXT)"));
            out.println("opened");
            out.flush();
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (StoreException e) {
            out.println(e.kind());
        }
    }
}
