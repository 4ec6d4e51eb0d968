// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.access.AccessExtract;
import lv.vienreiz.document.Documents;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.journal.Access;
import lv.vienreiz.exchange.journal.AccessJournal;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalCommandTest {

    private static final String CODE = "010180-00017";
    private static final String OTHER = "02028000026";

    @TempDir
    private Path folder;

    private Path code;

    @BeforeEach
    void keepsAJournal() throws IOException {
        code = Files.writeString(folder.resolve("code.txt"), CODE + "\n");
        try (Store store = Store.in(folder.resolve("store"));
                AccessJournal journal = AccessJournal.open(store, checkpoints())) {
            ask(journal, 1, "01018000017");
            ask(journal, 2, OTHER);
            journal.begin(access(3, "01018000017"));
        }
    }

    @Test
    void aWholeJournalIsSaidToBeWhole() {
        Run run = verify();

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Node main: entries 5, newest 5, sealed segments 0.", "Entry 5 of ", "The journal is whole.");
        assertThat(run.exit()).isZero();
        assertThat(verify("--lang", "lv").out()).contains("Mezgls main: ieraksti 5", "Žurnāls ir vesels.");
    }

    @Test
    void aFlawIsNamedWithItsPlaceInBothLanguages() {
        change("UPDATE journal_entry SET actor = 'somebody else' WHERE number = 2");

        assertThat(verify().out())
                .contains("Node main, segment 1: entry 2: altered since it was written.", "Flaws: 1.");
        assertThat(verify("--lang", "lv").out())
                .contains("Mezgls main, segments 1: 2. ieraksts: kopš ierakstīšanas grozīts.");
        assertThat(verify().exit()).isEqualTo(1);
    }

    @Test
    void theVerdictForProgramsKeepsToItsSchema() throws IOException {
        change("DELETE FROM journal_entry WHERE number = 5");
        Run run = verify("--format", "json");
        ObjectMapper mapper = new ObjectMapper();
        JsonSchema schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Run.of("schema", "journal-verdict").out());
        JsonNode verdict = mapper.readTree(run.out());

        assertThat(schema.validate(verdict)).isEmpty();
        assertThat(verdict.get("whole").asBoolean()).isFalse();
        assertThat(verdict.at("/flaws/0/kind").asText()).isEqualTo("truncated");
        assertThat(verdict.at("/flaws/0/first").asInt()).isEqualTo(5);
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void anotherKeyIsSuspectedWhereNothingFits() throws IOException {
        Path other = Files.write(folder.resolve("other.key"), new byte[32]);
        Run run = command("verify", folder.resolve("checkpoints"), other);

        assertThat(run.out()).contains("perhaps this is the key of another journal");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void aCopyOfTheCheckpointsIsCompared() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Files.copy(folder.resolve("checkpoints/main.checkpoints"), copy.resolve("main.checkpoints"));
        change("DELETE FROM journal_entry WHERE number = 5");
        Path notes = folder.resolve("checkpoints/main.checkpoints");
        Files.write(notes, Files.readAllLines(notes).subList(0, 4));

        assertThat(verify().exit()).isZero();
        assertThat(verify("--checkpoints", copy.toString()).out()).contains("entry 5: cut off from the end");
    }

    @Test
    void theExtractTellsOfOneResidentOnly() throws IOException {
        Path names = Files.writeString(folder.resolve("names"), "LV/GOV/90000000023/portal=Parauga portāls\n");
        Run text = extract("--names", names.toString(), "--keeper", "Parauga pašvaldība");
        Run latvian = extract("--lang", "lv");
        AccessExtract json = Documents.read(
                        AccessExtract.class,
                        extract("--format", "json").out().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .orElseThrow();

        assertThat(text.exit()).isZero();
        assertThat(text.out())
                .contains("Who looked at my data, and why", "Parauga portāls", "Parauga pašvaldība", "Requests:")
                .contains("00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000003")
                .doesNotContain("00000000-0000-4000-8000-000000000002", OTHER, CODE, "01018000017");
        assertThat(latvian.out()).contains("Kas un kāpēc skatījās manus datus");
        assertThat(json.accesses()).hasSize(2);
    }

    @Test
    void namesAreGivenToIdentifiersOfAnyCharacters() throws IOException {
        Path names = Files.writeString(folder.resolve("names"), """
                \uFEFFLV/GOV/90000000023/portal = Parauga: portāls \\n=1
                ldap:janis=Jānis

                official 17=Anna
                """);

        assertThat(extract("--names", names.toString()).out()).contains("Parauga: portāls \\n=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "=b", "a=", "a=b\na=c", "# a remark"})
    void whatIsNoListOfNamesIsRefused(String text) throws IOException {
        Path names = Files.writeString(folder.resolve("names"), text);
        Run run = extract("--names", names.toString());

        assertThat(run.err()).contains("cannot be understood as lines ID=NAME");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void theExtractIsWrittenAsAPageForItsOwnerOnly() throws IOException {
        Path page = folder.resolve("extract.html");
        Run run = extract("--format", "html", "--out", page.toString());

        assertThat(run.out() + run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("Who looked at my data");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(page)))
                .isEqualTo("rw-------");
    }

    @Test
    void theCodeMayComeFromStandardInput() {
        Run run = Run.withInput(
                CODE,
                "journal",
                "extract",
                folder.resolve("store").toString(),
                "--checkpoints",
                folder.resolve("checkpoints").toString(),
                "--key",
                folder.resolve("key").toString(),
                "--subject-file",
                "-");

        assertThat(run.out()).contains("00000000-0000-4000-8000-000000000001");
        assertThat(run.exit()).isZero();
    }

    @Test
    void anExtractOfAJournalWithFlawsSaysSo() {
        change("UPDATE journal_entry SET purpose = 'nothing' WHERE number = 1");
        Run run = extract();

        assertThat(run.out()).contains("checked and not whole");
        assertThat(run.exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "010180", "010180-0001x", "010180-00017 020280-00026", "991380-00017"})
    void whatIsNoPersonalCodeIsRefusedAndNotRepeated(String text) throws IOException {
        Files.writeString(code, text);
        Run run = extract();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("no personal code", code.toString()).doesNotContain("0001");
        assertThat(extract("--lang", "lv").err()).contains("nav personas koda");
    }

    @Test
    void whatCannotBeReadIsToldInBothLanguages() throws IOException {
        Path store = folder.resolve("store");
        Path checkpoints = folder.resolve("checkpoints");
        Path key = folder.resolve("key");
        Path none = folder.resolve("none");
        Path weak = Files.write(folder.resolve("weak"), new byte[31]);

        unreadable(none, checkpoints, key, "holds no store: there is no store.db", "krātuves nav: tajā nav");
        unreadable(checkpoints, checkpoints, key, "holds no store", "krātuves nav");
        unreadable(store, none, key, "is no directory", "nav direktorija");
        unreadable(store, key, key, "is no directory", "nav direktorija");
        unreadable(store, checkpoints, none, "there is no such file", "tāda faila nav");
        unreadable(store, checkpoints, folder, "this is a folder", "tā ir mape");
        unreadable(store, checkpoints, weak, "31 bytes, expected at least 32", "ir 31 baiti");
        assertThat(none).doesNotExist();
    }

    private void unreadable(Path store, Path checkpoints, Path key, String english, String latvian) {
        for (String language : List.of("en", "lv")) {
            Run run = Run.of(
                    "journal",
                    "verify",
                    store.toString(),
                    "--checkpoints",
                    checkpoints.toString(),
                    "--key",
                    key.toString(),
                    "--lang",
                    language);
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains(language.equals("en") ? english : latvian)
                    .doesNotContain("Exception");
        }
    }

    private Run verify(String... more) {
        return command("verify", folder.resolve("checkpoints"), folder.resolve("key"), more);
    }

    private Run extract(String... more) {
        List<String> all = new ArrayList<>(List.of("--subject-file", code.toString()));
        all.addAll(List.of(more));
        return command("extract", folder.resolve("checkpoints"), folder.resolve("key"), all.toArray(String[]::new));
    }

    private Run command(String name, Path checkpoints, Path key, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "journal",
                name,
                folder.resolve("store").toString(),
                "--checkpoints",
                checkpoints.toString(),
                "--key",
                key.toString()));
        all.addAll(List.of(more));
        return Run.of(all.toArray(String[]::new));
    }

    private Checkpoints checkpoints() {
        return Checkpoints.in(folder.resolve("checkpoints"), folder.resolve("key"));
    }

    private void change(String sql) {
        try (Store store = Store.in(folder.resolve("store"))) {
            store.<Integer>write(session -> session.update(sql));
        }
    }

    private static void ask(AccessJournal journal, int number, String subject) {
        journal.complete(journal.begin(access(number, subject)), new Outcome.Delivered<>(id(number), "an answer"));
    }

    private static Access access(int number, String subject) {
        return new Access(
                "LV/GOV/90000000023/portal",
                "official 17",
                "LV/GOV/90000000040/population/data",
                "granting a permit",
                "Parauga likums, 5. pants",
                Optional.empty(),
                Optional.of("K-1"),
                subject,
                List.of("name"),
                id(number));
    }

    private static MessageId id(int number) {
        return new MessageId(String.format("00000000-0000-4000-8000-%012d", number));
    }
}
