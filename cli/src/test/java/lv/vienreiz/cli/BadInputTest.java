// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of input that is wrong: the exit code, and a line in both languages that says where and why. */
class BadInputTest {

    @TempDir
    private Path folder;

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", 2, "1:1: error DOC-EMPTY There is no text.", "1:1: kļūda DOC-EMPTY Teksta nav."),
                Arguments.of(
                        Permits.HEAD + "\"id\": \"trees\", \"name\": {\"lv\":",
                        2,
                        "2:30: error DOC-TRUNCATED The text ends before the document does.",
                        "2:30: kļūda DOC-TRUNCATED Teksts beidzas pirms dokumenta beigām."),
                Arguments.of(Permits.WRONG_TYPE, 1, "2:1: error DOC-TYPE Found ", "2:1: kļūda DOC-TYPE "),
                Arguments.of(
                        Permits.HEAD.replace(":1.1", ":2.0") + "\"id\": 7}",
                        2,
                        "error DOC-VERSION The document is of a newer major version",
                        "kļūda DOC-VERSION Dokumentam ir jaunāka galvenā versija"),
                Arguments.of(
                        Permits.XML_HEAD.replace(":1\"", ":2\"").replace("1.1", "2.0") + "</serviceDescription>",
                        2,
                        "1:1: error DOC-VERSION",
                        "1:1: kļūda DOC-VERSION"),
                Arguments.of(
                        "[".repeat(2_000_000),
                        2,
                        "1:66: error DOC-LIMIT Parts lie in each other too deep",
                        "1:66: kļūda DOC-LIMIT Daļas ir iekļautas cita citā pārāk dziļi"),
                Arguments.of(
                        Permits.HEAD + "\"x\":" + "{\"a\":".repeat(2_000_000), 2, "error DOC-LIMIT", "kļūda DOC-LIMIT"),
                Arguments.of(Permits.XML_HEAD + "<a>".repeat(2_000_000), 2, "error DOC-LIMIT", "kļūda DOC-LIMIT"),
                Arguments.of(
                        "{\"id\": \"trees\"}",
                        2,
                        "1:1: error DOC-KIND The document does not say which kind it is.",
                        "1:1: kļūda DOC-KIND Dokumentā nav pateikts tā veids."),
                Arguments.of(
                        Permits.GOOD + "{}",
                        2,
                        "error DOC-SYNTAX There is more text behind the end of the document.",
                        "kļūda DOC-SYNTAX Aiz dokumenta beigām ir vēl teksts."),
                Arguments.of(Permits.XML.replace("</id>", "</ide>"), 2, "error DOC-SYNTAX", "kļūda DOC-SYNTAX"));
    }

    @ParameterizedTest(name = "{index}: {2}")
    @MethodSource("texts")
    void isExplainedInBothLanguages(String text, int exit, String english, String latvian) throws IOException {
        String file = write("permit.json", text.getBytes(StandardCharsets.UTF_8));

        Run run = Run.of("validate", file);
        Run speaksLatvian = Run.of("validate", file, "--lang", "lv");

        assertThat(run.out()).startsWith(file + ":").contains(english);
        assertThat(speaksLatvian.out()).startsWith(file + ":").contains(latvian);
        assertThat(List.of(run.exit(), speaksLatvian.exit())).containsOnly(exit);
        assertThat(run.err() + speaksLatvian.err()).isEmpty();
    }

    @Test
    void anUnknownMemberIsAWarningAndUnderStrictAnError() throws IOException {
        String file = write("permit.json", Permits.UNKNOWN_MEMBER.getBytes(StandardCharsets.UTF_8));

        Run usual = Run.of("validate", file);
        Run strict = Run.of("validate", file, "--strict");

        assertThat(usual.exit()).isZero();
        assertThat(usual.out()).contains(":3:3: warning DOC-UNKNOWN", "'weather'", "warnings: 1");
        assertThat(strict.exit()).isEqualTo(1);
        assertThat(strict.out()).contains(":3:3: error DOC-UNKNOWN", "errors: 1; warnings: 0");
    }

    @Test
    void aMisspelledMemberIsToldTheNearestName() throws IOException {
        String file = write("permit.json", Permits.MISSPELLED.getBytes(StandardCharsets.UTF_8));

        assertThat(Run.of("validate", file).out()).contains(":3:3: warning DOC-UNKNOWN", "Did you mean 'channels'?");
        assertThat(Run.of("validate", file, "--lang=lv").out())
                .contains(":3:3: brīdinājums DOC-UNKNOWN", "Vai bija domāts 'channels'?");
    }

    @Test
    void noiseIsNeverMoreThanALine() throws IOException {
        Random random = new Random(20_261_122);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[1 + random.nextInt(4000)];
            random.nextBytes(noise);
            // half of them begin as JSON or XML, so that a parser sees them
            noise[0] = i % 4 == 0 ? (byte) '{' : i % 4 == 1 ? (byte) '<' : noise[0];
            String file = write("noise.bin", noise);

            Run run = Run.of("validate", file);

            assertThat(run.exit()).as(run.toString()).isEqualTo(2);
            assertThat(run.out().lines()).hasSize(2);
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void aDoctypeOrExternalEntityFetchesNothing() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(1);
            String address = "http://" + server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
            String declared = "<!DOCTYPE serviceDescription SYSTEM \"" + address + "/a.dtd\">\n" + Permits.XML;
            String entity = "<!DOCTYPE serviceDescription [<!ENTITY e SYSTEM \"" + address + "/e\">]>\n"
                    + Permits.XML.replace("trees", "&e;");
            String schema = Permits.XML.replace(
                    " version",
                    " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:vienreiz:service-description:1 "
                            + address + "/s.xsd\" version");
            Run ofDeclared = Run.of("validate", write("a.xml", declared.getBytes(StandardCharsets.UTF_8)));
            Run ofEntity = Run.of("validate", write("b.xml", entity.getBytes(StandardCharsets.UTF_8)), "--lang", "lv");
            Run ofSchema = Run.of("validate", write("c.xml", schema.getBytes(StandardCharsets.UTF_8)));
            Run ofLocal = Run.of(
                    "validate",
                    write(
                            "d.xml",
                            entity.replace(address + "/e", "file:///etc/hostname")
                                    .getBytes(StandardCharsets.UTF_8)));

            assertThat(List.of(ofDeclared.exit(), ofEntity.exit(), ofLocal.exit()))
                    .containsOnly(2);
            assertThat(ofDeclared.out()).contains("error DOC-DOCTYPE", "nothing was fetched");
            assertThat(ofEntity.out()).contains("kļūda DOC-DOCTYPE", "nekas netika lejupielādēts");
            assertThat(ofSchema.exit()).isZero();
            assertThat(ofLocal.out())
                    .contains("DOC-DOCTYPE")
                    .doesNotContain(Files.readString(Path.of("/etc/hostname")).strip());
            // a connection would wait here, since nobody takes it
            org.assertj.core.api.Assertions.assertThatExceptionOfType(SocketTimeoutException.class)
                    .isThrownBy(server::accept);
        }
    }

    @Test
    void anImpossiblePersonalCodeIsFoundAndNotRepeated() throws IOException {
        String message = """
                {"$schema": "urn:vienreiz:data-request:1.0",
                 "envelope": {"id": "0b7f2d8e-3c1a-4f5b-9e6d-7a8b9c0d1e2f"},
                 "subject": "31028000017"}
                """;
        String file = write("request.json", message.getBytes(StandardCharsets.UTF_8));

        Run english = Run.of("validate", file);
        Run latvian = Run.of("validate", file, "--lang", "lv", "--format", "json");

        assertThat(english.exit()).isEqualTo(1);
        assertThat(english.out()).contains(":3:", "error DOC-VALUE This is no possible personal code");
        assertThat(latvian.out()).contains("\"path\": \"/subject\"");
        assertThat(english.out() + latvian.out()).doesNotContain("310280");
    }

    @Test
    void aMissingFileIsNamedAndTheOthersAreStillChecked() throws IOException {
        String good = write("permit.json", Permits.GOOD.getBytes(StandardCharsets.UTF_8));
        String missing = folder.resolve("permits.json").toString();

        Run run = Run.of("validate", missing, good);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("vienreiz: " + missing + ": there is no such file. Check the name.\n");
        assertThat(run.out())
                .startsWith(
                        "Checked: 2; errors: 0; warnings: 0; information: 0; unreadable: 1; rules that could not be run: ");
        assertThat(Run.of("validate", missing, "--lang", "lv").err()).contains("tāda faila nav");
    }

    @Test
    void aPathThatFailsOnReadingIsNamed() {
        // reading one's own memory from address 0 fails with an input/output error, for root, too
        Run run = Run.of("validate", "/proc/self/mem");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("vienreiz: /proc/self/mem: reading failed. Check the device or the network.\n");
    }

    @Test
    void aTextWithoutEndIsRefused() {
        Run run = Run.of("validate", "/dev/zero");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("/dev/zero: the text is larger than 64 MiB");
    }

    @Test
    void aFolderOrFileWithoutPermissionIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("closed"));
        write("closed.json", Permits.GOOD.getBytes(StandardCharsets.UTF_8));
        write("open.json", Permits.GOOD.getBytes(StandardCharsets.UTF_8));
        Files.setPosixFilePermissions(folder.resolve("closed"), java.util.Set.of());
        Files.setPosixFilePermissions(folder.resolve("closed.json"), java.util.Set.of());

        Run run = Run.process(folder, Map.of(), Unprivileged.prefix(), "validate", ".");

        assertThat(run.err())
                .contains(
                        "./closed: permission denied. Check the rights of the file and its folder.",
                        "./closed.json: permission denied.");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out())
                .startsWith(
                        "Checked: 3; errors: 0; warnings: 0; information: 0; unreadable: 2; rules that could not be run: ");
    }

    @Test
    void aFolderNamedByALinkIsReadAndSoAreLinkedFoldersInIt() throws IOException {
        Path documents = Files.createDirectories(folder.resolve("real/inner"));
        Files.writeString(documents.resolve("bad.json"), Permits.WRONG_TYPE);
        Path named = Files.createSymbolicLink(folder.resolve("named"), folder.resolve("real"));
        Path outer = Files.createDirectory(folder.resolve("outer"));
        Files.createSymbolicLink(outer.resolve("linked"), folder.resolve("real"));
        Files.createSymbolicLink(outer.resolve("again"), folder.resolve("real"));
        Files.createSymbolicLink(documents.resolve("round"), folder.resolve("real"));

        Run byName = Run.of("validate", named.toString());
        Run inside = Run.of("validate", outer.toString());

        assertThat(byName.out())
                .startsWith(named.resolve("inner/bad.json") + ":2:")
                .contains("Checked: 1; errors: 1");
        assertThat(inside.out()).contains("bad.json:2:", "Checked: 1; errors: 1");
        assertThat(byName.err() + inside.err()).isEmpty();
        assertThat(byName.exit()).isEqualTo(1);
        assertThat(inside.exit()).isEqualTo(1);
    }

    @Test
    void aLinkThatLeadsNowhereIsTold() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.json"), folder.resolve("none.json"));

        Run run = Run.of("validate", folder.toString());

        assertThat(run.err()).contains("gone.json: there is no such file");
        assertThat(run.exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "-1", "65536"})
    void aPortThatIsNoneIsAMisuseOfTheDemonstration(String port) {
        Run run = Run.of("demo", "--port", port, "--out", folder.resolve("out").toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--port", port, "0-65535").doesNotContain("defect");
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
