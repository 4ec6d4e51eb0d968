// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {

    @TempDir
    private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thereAndBackLosesNothingNotEvenWhatTheFormDoesNotKnow() throws IOException {
        String json = write("a.json", Permits.UNKNOWN_MEMBER);

        assertThat(Run.of("convert", json, path("b.xml")).exit()).isZero();
        assertThat(Run.of("convert", path("b.xml"), path("c.json")).exit()).isZero();
        assertThat(Run.of("convert", path("c.json"), path("d.xml")).exit()).isZero();
        assertThat(Run.of("convert", json, path("e.json")).exit()).isZero();

        assertThat(folder.resolve("c.json")).hasSameTextualContentAs(folder.resolve("e.json"));
        assertThat(folder.resolve("d.xml")).hasSameTextualContentAs(folder.resolve("b.xml"));
        assertThat(Files.readString(folder.resolve("c.json"))).contains("ciršanas", "\"rain\"");
    }

    @Test
    void theFormIsToldByTheOptionOrTheNameAndStreamsWork() throws IOException {
        Run streamed = Run.withInput(Permits.GOOD, "convert", "-", "-", "--to", "xml");
        Run named = Run.withInput(Permits.GOOD, "convert", "-", path("b.data"), "--to", "xml");

        assertThat(streamed.out()).startsWith("<?xml").contains("ciršanas");
        assertThat(streamed.err()).isEmpty();
        assertThat(named.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("b.data"))).isEqualTo(streamed.out());
    }

    @Test
    void aDescriptionBecomesACardAndNothingElseDoes() throws IOException {
        String good = write("permit.json", Permits.GOOD);
        Path card = folder.resolve("permit.html");
        String list = write("history.json", "{\"$schema\": \"urn:vienreiz:service-case-history:1.0\"}");

        assertThat(Run.of("convert", good, card.toString(), "--lang", "lv").exit())
                .isZero();
        assertThat(Files.readString(card)).startsWith("<!DOCTYPE html>").contains("Koku ciršanas atļauja");
        Run refused = Run.of("convert", list, folder.resolve("history.html").toString());
        assertThat(refused.exit()).isNotZero();
        assertThat(folder.resolve("history.html")).doesNotExist();
    }

    @Test
    void anUnusableInputWritesNothing() throws IOException {
        String kept = write("kept.xml", "kept");

        Run truncated = Run.of("convert", write("a.json", Permits.HEAD + "\"id\": \"tr"), kept);
        Run wrongType = Run.of("convert", write("b.json", Permits.WRONG_TYPE), path("new.xml"), "--lang", "lv");
        Run missing = Run.of("convert", path("none.json"), path("new.xml"));
        Run aFolder = Run.of("convert", folder.toString(), path("new.xml"));

        assertThat(truncated.err()).contains("a.json:2:10: error DOC-TRUNCATED", "Nothing was written to " + kept);
        assertThat(wrongType.err()).contains("kļūda DOC-TYPE", "nekas nav ierakstīts");
        assertThat(missing.err()).contains("none.json: there is no such file");
        assertThat(aFolder.err()).contains("this is a folder");
        assertThat(List.of(truncated.exit(), wrongType.exit(), missing.exit(), aFolder.exit()))
                .containsExactly(2, 1, 2, 2);
        assertThat(files()).containsExactly("a.json", "b.json", "kept.xml");
        assertThat(Files.readString(Path.of(kept))).isEqualTo("kept");
    }

    @Test
    void aDocumentWithErrorsIsWrittenAndTheErrorsAreTold() throws IOException {
        String json = write("a.json", Permits.GOOD.replace("Koku", "K".repeat(5000)));

        Run run = Run.of("convert", json, path("a.xml"));

        assertThat(run.err()).contains("error DOC-LENGTH");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(files()).containsExactly("a.json", "a.xml");
    }

    @Test
    void theInputIsNeverOverwritten() throws IOException {
        String json = write("a.json", Permits.GOOD);
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("a.json"));

        Run same = Run.of("convert", json, folder + "/./a.json");
        Run linked = Run.of("convert", json, path("link.json"), "--to", "xml", "--lang", "lv");

        assertThat(same.err()).startsWith("vienreiz: IN and OUT are the same file.");
        assertThat(linked.err()).startsWith("vienreiz: IN un OUT ir viens un tas pats fails.");
        assertThat(List.of(same.exit(), linked.exit())).containsOnly(2);
        assertThat(Files.readString(Path.of(json))).isEqualTo(Permits.GOOD);
    }

    @Test
    void whatCannotBeWrittenToIsNamedAndLeavesNothingBehind() throws IOException {
        String json = write("a.json", Permits.GOOD);
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.writeString(closed.resolve("a.xml"), "kept");
        Files.setPosixFilePermissions(
                closed,
                Set.of(
                        java.nio.file.attribute.PosixFilePermission.OWNER_READ,
                        java.nio.file.attribute.PosixFilePermission.OWNER_EXECUTE));

        Run nowhere = Run.of("convert", json, path("none/a.xml"));
        Run denied = Run.process(folder, Map.of(), Unprivileged.prefix(), "convert", "a.json", "closed/a.xml");

        assertThat(nowhere.err()).contains("cannot be written: there is no such folder");
        assertThat(denied.err()).contains("closed/a.xml: cannot be written: permission denied");
        assertThat(List.of(nowhere.exit(), denied.exit())).containsOnly(2);
        try (Stream<Path> all = Files.list(closed)) {
            assertThat(all.map(Path::getFileName).map(Path::toString)).containsExactly("a.xml");
        }
        assertThat(Files.readString(closed.resolve("a.xml"))).isEqualTo("kept");
    }

    @Test
    void aDeviceIsWrittenToAndNotReplaced() throws IOException {
        Run run = Run.withInput(Permits.GOOD, "convert", "-", "/dev/null", "--to", "json");

        assertThat(run.exit()).isZero();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void aReplacedFileIsReadableAsBeforeForOthers() throws IOException {
        String json = write("a.json", Permits.GOOD);
        Run.of("convert", json, path("b.xml"));

        assertThat(Files.getPosixFilePermissions(folder.resolve("b.xml")))
                .isEqualTo(Files.getPosixFilePermissions(folder.resolve("a.json")));
        assertThat(Files.readAllBytes(folder.resolve("b.xml")))
                .endsWith("</serviceDescription>\n".getBytes(StandardCharsets.UTF_8));
    }
}
