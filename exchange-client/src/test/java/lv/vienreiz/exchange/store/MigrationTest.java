// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the journal's first form, which was in stores of the versions 2 to 7. */
class MigrationTest {

    private static final String ENTRY =
            "INSERT INTO journal VALUES (1, 0, 'begun', 0, 'a', 's', 'p', 'l', 'c', 'x', 'f', 'm', '', x'00', x'00')";

    @TempDir
    Path temporary;

    private Path directory;

    @BeforeEach
    void makesAStoreOfVersionSeven() throws IOException, SQLException {
        directory = Files.createDirectory(temporary.resolve("store"));
        for (int version = 1; version <= 7; version++) {
            for (String command : Schema.commands("schema-" + version + ".sql")) {
                change(command);
            }
        }
        change("PRAGMA application_id = 1450078842");
        change("PRAGMA user_version = 7");
    }

    @Test
    void leavesAStoreAsItIsWhoseOldJournalHasEntries() throws SQLException {
        change(ENTRY);

        StoreException refusal = catchThrowableOfType(StoreException.class, () -> Store.in(directory));

        assertThat(refusal.kind()).isEqualTo(StoreException.Kind.OLD_JOURNAL);
        assertThat(refusal).hasMessageContaining("version 7").hasMessageContaining("has 1 entries");
        assertThat(refusal.text(Language.LATVIAN)).contains("žurnālā ir 1 ieraksti");
        assertThat(number("PRAGMA user_version")).isEqualTo(7);
        assertThat(number("SELECT count(*) FROM journal")).isEqualTo(1);
    }

    @Test
    void overwritesTheKeysOfAnOldJournalThatIsEmpty() throws IOException, SQLException {
        for (int i = 0; i < 500; i++) {
            change("INSERT INTO journal_subject_key VALUES ('lookup " + i + "', 'the key of somebody " + i + "')");
        }
        assertThat(Files.readString(directory.resolve("store.db"), ISO_8859_1)).contains("the key of somebody");

        Store.in(directory).close();

        assertThat(number("PRAGMA user_version")).isEqualTo(Schema.VERSION);
        assertThat(Files.readString(directory.resolve("store.db"), ISO_8859_1)).doesNotContain("the key of somebody");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            return found.getInt(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("store.db"));
    }
}
