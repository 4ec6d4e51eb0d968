// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lv.vienreiz.casebook.CaseBook;
import lv.vienreiz.casebook.Draft;
import lv.vienreiz.casebook.Shelf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCaseBookTest extends DurableCaseBookSuite {

    @TempDir
    Path directory;

    @Override
    CaseBook open() {
        return StoredCaseBook.in(directory.resolve("book"));
    }

    @Override
    String place() {
        return directory.resolve("book").toString();
    }

    @Test
    void leavesNothingOfAnErasedPersonInTheFiles() throws IOException {
        write(Draft.fresh(Shelf.CASES, Papers.submitted("K-1", ANNA)));
        assertThat(filesWith(ANNA.value())).isNotEmpty();

        book.erase(ANNA);

        assertThat(filesWith(ANNA.value())).isEmpty();
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("book"))) {
            return files.filter(file -> holds(file, text)).toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
