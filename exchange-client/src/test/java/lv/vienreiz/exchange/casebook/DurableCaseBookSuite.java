// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.casebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.List;
import lv.vienreiz.casebook.Contact;
import lv.vienreiz.casebook.Draft;
import lv.vienreiz.casebook.Shelf;
import lv.vienreiz.casebook.Versioned;
import lv.vienreiz.exchange.store.ChildJvm;
import org.junit.jupiter.api.Test;

/** What a case book promises besides, if it outlives its process. */
abstract class DurableCaseBookSuite extends CaseBookSuite {

    /** Where another process finds the same book. */
    abstract String place();

    @Test
    void keepsEverythingThroughARestart() throws Exception {
        write(Draft.fresh(Shelf.CASES, Papers.submitted("K-1", ANNA)));
        Versioned<?> before = book.find(Shelf.CASES, "K-1").orElseThrow();

        book.close();
        book = open();

        assertThat(book.find(Shelf.CASES, "K-1"))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(before));
    }

    @Test
    void losesNothingConfirmedAndHalvesNothingWhenItsWriterIsKilled() throws Exception {
        book.close();
        int confirmed = 0;
        for (int more : List.of(5, 23)) {
            confirmed = killedAfter(more, confirmed);
        }

        book = open();
        List<Versioned<Contact>> contacts = book.list(Shelf.CONTACTS, "", 10_000);
        Versioned<?> chain = book.find(Shelf.CHAINS, "Q-1").orElseThrow();
        assertThat(contacts).hasSizeGreaterThanOrEqualTo(confirmed);
        assertThat(chain.version())
                .as("a contact comes with each writing of the chain")
                .isEqualTo(contacts.size());
    }

    /** Lets a process write so many more times and kills it; gives the last number that it said was confirmed. */
    private int killedAfter(int more, int confirmed) throws IOException, InterruptedException {
        Process writer = ChildJvm.start(KilledWriter.class, entry -> true, place());
        int last = confirmed;
        try (BufferedReader said = new BufferedReader(new InputStreamReader(writer.getInputStream(), UTF_8))) {
            while (last < confirmed + more) {
                last = Integer.parseInt(said.readLine());
            }
            writer.toHandle().destroyForcibly();
            writer.waitFor();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                last = line.isEmpty() ? last : Math.max(last, Integer.parseInt(line));
            }
        }
        return last;
    }
}
