// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private boolean run(Path where, int port, Language language) throws InterruptedException {
        PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream trouble = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Demonstration(told, trouble, language).run(where, port);
    }

    private String told() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String trouble() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void carriesBothServicesToTheReportThroughAKillAndALostAnswer() throws Exception {
        boolean done = run(folder, 0, Language.ENGLISH);

        assertThat(trouble()).isEmpty();
        assertThat(done).isTrue();
        assertThat(told())
                .contains("its answer was lost on the way", "is killed", "in doubt", "is settled: delivered")
                .contains("Case AP-2026-1 is closed", "Case KC-2026-1 is closed", "its chain of digests is whole")
                .doesNotContain("010180", "Paraudziņa", "LV00PARA");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("Burial allowance", "Koku ciršanas atļauja", "What happened")
                .doesNotContain("010180", "Paraudziņa");
        assertThat(Files.readString(folder.resolve("burial-allowance.html")))
                .contains("The institution obtains this itself")
                .doesNotContain("A register holds this");
        assertThat(Files.readString(folder.resolve("extract.html")))
                .contains(
                        "Population register",
                        "Land register",
                        "Unified portal",
                        "nothing was altered, removed or added")
                .doesNotContain("010180", "Paraudziņa", "01018000017");
        assertThat(told()).contains("vienreiz journal verify");
    }

    @Test
    void runsAgainInTheSameFolder() throws Exception {
        run(folder, 0, Language.LATVIAN);

        assertThat(run(folder, 0, Language.LATVIAN)).isTrue();
        assertThat(trouble()).isEmpty();
    }

    @Test
    void answersAPortInUse() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            boolean done = run(folder, taken.getLocalPort(), Language.ENGLISH);

            assertThat(done).isFalse();
            assertThat(trouble()).contains(Integer.toString(taken.getLocalPort()));
        }
    }

    @Test
    void answersAFolderThatCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        boolean done = run(file.resolve("out"), 0, Language.LATVIAN);

        assertThat(done).isFalse();
        assertThat(trouble()).contains(file.toString(), "--out").doesNotContain("Exception");
    }

    @Test
    void touchesNothingThatItDidNotMake() throws Exception {
        Path precious = Files.createDirectories(folder.resolve("files")).resolve("precious");
        Files.writeString(precious, "mine");

        boolean done = run(folder, 0, Language.ENGLISH);

        assertThat(done).isFalse();
        assertThat(trouble()).contains("was not made by this demonstration");
        assertThat(precious).hasContent("mine");
    }

    @Test
    void answersAStoreThatAnotherOwns() throws Exception {
        run(folder, 0, Language.ENGLISH);

        try (Store owned = Store.in(folder.resolve("files/portal/store"))) {
            boolean done = run(folder, 0, Language.ENGLISH);

            assertThat(done).isFalse();
            assertThat(trouble()).isNotEmpty().doesNotContain("Exception");
            assertThat(owned.directory()).isPresent();
        }
    }

    @Test
    void answersAStoreOfANewerVersion() throws Exception {
        run(folder, 0, Language.ENGLISH);
        Path store = folder.resolve("files/portal/store/store.db");
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = database.createStatement()) {
            statement.execute("PRAGMA user_version = 9999");
        }

        boolean done = run(folder, 0, Language.ENGLISH);

        assertThat(done).isFalse();
        assertThat(trouble()).contains("9999").doesNotContain("Exception");
        assertThat(store).exists();
    }

    @Test
    void saysOfEachFieldOfTheSamplesWhereItComesFrom() throws IOException {
        for (Places.Visit visit : java.util.List.of(Places.TREES, Places.BURIAL)) {
            assertThat(Origins.uncovered(visit.sample())).as(visit.sample()).isEmpty();
        }
    }
}
