// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.casebook;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import lv.vienreiz.casebook.CaseBook;
import lv.vienreiz.casebook.ChainRecord;
import lv.vienreiz.casebook.Draft;
import lv.vienreiz.casebook.Shelf;
import lv.vienreiz.casebook.Versioned;
import lv.vienreiz.exchange.store.Store;
import org.postgresql.ds.PGSimpleDataSource;

/** Writes two documents together again and again, and says each time when that was confirmed, until it is killed. */
final class KilledWriter {

    private KilledWriter() {}

    public static void main(String[] arguments) {
        PrintStream out = System.out;
        CaseBook book = book(arguments[0]);
        for (int i = 0; i < 100_000; i++) {
            Versioned<ChainRecord> kept = book.find(Shelf.CHAINS, "Q-1").orElse(null);
            long version = kept == null ? 0 : kept.version();
            ChainRecord chain = Papers.chain("Q-1", CaseBookSuite.ANNA);
            book.write(List.of(
                    new Draft<>(Shelf.CHAINS, chain, version),
                    Draft.fresh(Shelf.CONTACTS, Papers.contact("C-" + (version + 1), CaseBookSuite.BERTA))));
            out.println(version + 1);
            out.flush();
        }
    }

    private static CaseBook book(String place) {
        if (!place.startsWith("jdbc:")) {
            return StoredCaseBook.in(Path.of(place));
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(place);
        return StoredCaseBook.on(Store.on(source));
    }
}
