// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.journal.Access;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.journal.JournalSettings;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The journal of two nodes in a real PostgreSQL, read by an auditor who may only select and has a password. */
@Timeout(120)
class JournalInPostgresTest {

    private static final String CODE = "010180-00017";
    private static final String SECRET = "Ziemelvejs-17";

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;

    @BeforeAll
    static void keepsAJournal() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "on").start();
        for (String node : List.of("a", "b")) {
            try (Store store = Store.on(server.getPostgresDatabase());
                    AccessJournal journal = AccessJournal.open(
                            store,
                            Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("key")),
                            JournalSettings.defaults().withNode(node),
                            Clock.systemUTC(),
                            new SecureRandom())) {
                Access access = access(node.equals("a") ? 1 : 2);
                journal.complete(journal.begin(access), new Outcome.Delivered<>(access.messageId(), "an answer"));
            }
        }
        execute(
                "CREATE ROLE auditor LOGIN PASSWORD '" + SECRET + "'",
                "GRANT SELECT ON ALL TABLES IN SCHEMA public TO auditor",
                "CREATE DATABASE nothing",
                "CREATE ROLE stranger LOGIN PASSWORD '" + SECRET + "'");
        Files.writeString(folder.resolve("code.txt"), CODE);
        requirePasswords();
    }

    /** A server that trusts nobody, unlike an embedded one. */
    private static void requirePasswords() throws SQLException, IOException {
        Path rules;
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                var found = statement.executeQuery("SHOW hba_file")) {
            found.next();
            rules = Path.of(found.getString(1));
        }
        String before = Files.readString(rules);
        Files.writeString(rules, "host all auditor,stranger all scram-sha-256\n" + before);
        execute("SELECT pg_reload_conf()");
    }

    @AfterAll
    static void stopsPostgres() throws IOException {
        server.close();
    }

    @Test
    void theJournalOfAllNodesIsVerifiedWithThePasswordOfTheEnvironment() {
        Run run = run("verify", url("postgres", "auditor"), Map.of("PGPASSWORD", SECRET));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("Node a: entries 2", "Node b: entries 2", "The journal is whole.");
        assertThat(run.exit()).isZero();
        assertThat(run("verify", url("postgres", ""), Map.of("PGUSER", "auditor", "PGPASSWORD", SECRET))
                        .exit())
                .isZero();
    }

    @Test
    void thePasswordFileOfPostgresIsUsed() throws IOException {
        Path file = Files.writeString(folder.resolve("pgpass"), "*:*:*:auditor:" + SECRET + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        List<String> arguments = arguments("verify", url("postgres", "auditor"));

        Run run = Run.process(
                folder,
                Map.of("PGPASSFILE", file.toString(), "LANG", "en_US.UTF-8"),
                List.of(),
                arguments.toArray(String[]::new));

        assertThat(run.out()).contains("The journal is whole.");
        assertThat(run.exit()).isZero();
    }

    @Test
    void theExtractIsMadeOfIt() {
        Run run = run(
                "extract",
                url("postgres", "auditor"),
                Map.of("PGPASSWORD", SECRET),
                "--subject-file",
                folder.resolve("code.txt").toString());

        assertThat(run.out())
                .contains("00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002")
                .doesNotContain(CODE);
        assertThat(run.exit()).isZero();
    }

    @Test
    void aFlawIsFound() throws SQLException {
        execute("UPDATE journal_entry SET actor = actor || '!' WHERE node = 'b' AND number = 1");
        try {
            Run run = run("verify", url("postgres", "auditor"), Map.of("PGPASSWORD", SECRET));

            assertThat(run.out()).contains("Node b, segment 1: entry 1: altered");
            assertThat(run.exit()).isEqualTo(1);
        } finally {
            execute("UPDATE journal_entry SET actor = left(actor, -1) WHERE node = 'b' AND number = 1");
        }
    }

    @Test
    void whatCannotBeReadIsToldWithoutTheSecret() {
        refused(
                url("postgres", "auditor"),
                Map.of("PGPASSWORD", "another"),
                "SQLSTATE 28P01",
                "Pārbaudiet datubāzes adresi");
        refused(
                url("postgres", "stranger"),
                Map.of("PGPASSWORD", SECRET),
                "SQLSTATE 42501",
                "Pārbaudiet datubāzes adresi");
        refused(
                url("nothing", "auditor"),
                Map.of("PGPASSWORD", SECRET),
                "/nothing holds no store",
                "krātuves nav: lietotāja");
        refused("jdbc:postgresql://localhost:1/none", Map.of(), "SQLSTATE 08001", "Pārbaudiet datubāzes adresi");
        refused("jdbc:sqlite:/store.db", Map.of(), "found jdbc:sqlite:/store.db", "bet norādīts jdbc:sqlite");
        refused(
                url("postgres", "auditor") + "&password=" + SECRET,
                Map.of(),
                "is not repeated here",
                "atrastais šeit nav atkārtots");
        refused("jdbc:postgresql://auditor:" + SECRET + "@localhost/db", Map.of(), "is not repeated", "nav atkārtots");
    }

    private void refused(String url, Map<String, String> environment, String english, String latvian) {
        Run run = run("verify", url, environment);
        Run inLatvian = run("verify", url, environment, "--lang", "lv");

        assertThat(run.err()).contains(english).doesNotContain(SECRET, "Exception");
        assertThat(inLatvian.err()).contains(latvian).doesNotContain(SECRET);
        assertThat(run.out() + inLatvian.out()).isEmpty();
        assertThat(run.exit() + inLatvian.exit()).isEqualTo(4);
    }

    private static String url(String database, String user) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database
                + (user.isEmpty() ? "" : "?user=" + user);
    }

    private static Run run(String command, String url, Map<String, String> environment, String... more) {
        return Run.in(
                environment,
                InputStream.nullInputStream(),
                arguments(command, url, more).toArray(String[]::new));
    }

    private static List<String> arguments(String command, String url, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "journal",
                command,
                url,
                "--checkpoints",
                folder.resolve("checkpoints").toString(),
                "--key",
                folder.resolve("key").toString()));
        all.addAll(List.of(more));
        return all;
    }

    private static void execute(String... commands) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static Access access(int number) {
        return new Access(
                "LV/GOV/90000000023/portal",
                "official 17",
                "LV/GOV/90000000040/population/data",
                "granting a permit",
                "Parauga likums, 5. pants",
                Optional.empty(),
                Optional.of("K-1"),
                "01018000017",
                List.of("name"),
                new MessageId(String.format("00000000-0000-4000-8000-%012d", number)));
    }
}
