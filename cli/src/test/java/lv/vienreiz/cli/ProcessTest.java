// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.vienreiz.document.form.FormRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, on the class path. */
class ProcessTest {

    private static final Map<String, String> LATVIAN =
            Map.of("LANG", "lv_LV.UTF-8", "LC_ALL", "C.UTF-8", "VIENREIZ_LANG", "lv");

    @TempDir
    private Path folder;

    @Test
    void endsWithTheExitCodeAndWritesUtf8() throws IOException {
        Files.writeString(folder.resolve("atļauja.json"), Permits.GOOD.replace("trees", "ž"));

        Run run = Run.process(folder, LATVIAN, List.of(), "validate", "atļauja.json");

        assertThat(run.out()).startsWith("atļauja.json:2:1: kļūda DOC-VALUE 'ž' nevar apzīmēt pakalpojumu.");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void survivesTwoMillionBracketsAndNamesTheLimit() throws IOException {
        Files.writeString(folder.resolve("deep.json"), "{\"a\":".repeat(2_000_000));

        Run run = Run.process(folder, Map.of(), List.of(), "validate", "deep.json");

        assertThat(run.out()).startsWith("deep.json:1:").contains("error DOC-LIMIT");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void knowsEveryKindOfDocumentOnTheClassPath() throws IOException {
        assertThat(FormRegistry.names()).contains("service-description", "application", "data-request");
        for (String kind : FormRegistry.names()) {
            Files.writeString(
                    folder.resolve(kind + ".json"), "{\"$schema\": \"urn:vienreiz:" + kind + ":1.0\", \"x-y\": 1}");
        }

        Run run = Run.process(folder, Map.of(), List.of(), "validate", ".");

        assertThat(run.out()).contains("DOC-MISSING").doesNotContain("DOC-KIND");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void readsStandardInputFromAPipeAndANamedOne() throws IOException {
        Files.writeString(folder.resolve("good.json"), Permits.GOOD);
        String command = Run.commandLine(List.of()).stream()
                .map(part -> "'" + part + "'")
                .collect(Collectors.joining(" "));
        String script = "cat good.json | " + command + " validate - && mkfifo pipe && (cat good.json >pipe &) && "
                + command + " convert pipe - --to xml";

        Run run = Run.command(folder, Map.of(), List.of("sh", "-c", script));

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Checked: 1; errors: 0").contains("<id>trees</id>");
    }

    @Test
    void writesUtf8WhateverTheHostDoes() {
        Run run = Run.process(folder, Map.of("LC_ALL", "C", "VIENREIZ_LANG", "lv"), List.of(), "--help");

        assertThat(run.out()).contains("0: viss kārtībā");
    }

    @Test
    void aWrongUseEndsWith2() {
        Run run = Run.process(folder, LATVIAN, List.of(), "convert");

        assertThat(run.err()).startsWith("vienreiz: Trūkst: IN, OUT\n");
        assertThat(run.exit()).isEqualTo(2);
    }
}
