// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.vienreiz.catalog.Samples;
import lv.vienreiz.document.Documents;
import org.codehaus.stax2.XMLInputFactory2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jakarta Validation is for those who have it: without it, nothing of ours fails. */
class WithoutValidationTest {

    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();
    private static final Path TESTS = Path.of("target/test-classes").toAbsolutePath();

    private static String needed() {
        return Stream.concat(
                        Stream.of(CLASSES.toString()),
                        Stream.of(JsonFactory.class, WstxInputFactory.class, XMLInputFactory2.class)
                                .map(WithoutValidationTest::jar))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void documentsAreReadCheckedAndWrittenOnTheClassPath(@TempDir Path folder)
            throws IOException, InterruptedException {
        assertThat(run(folder, "-cp", TESTS + File.pathSeparator + needed()))
                .isEqualTo("findings=0 same=true looked=true validation=false module=false");
    }

    @Test
    void andOnTheModulePath(@TempDir Path folder) throws IOException, InterruptedException {
        assertThat(run(
                        folder,
                        "--module-path",
                        needed(),
                        "--add-modules",
                        "lv.vienreiz.catalog.model",
                        "-cp",
                        TESTS.toString()))
                .isEqualTo("findings=0 same=true looked=true validation=false module=true");
    }

    private static String run(Path folder, String... options) throws IOException, InterruptedException {
        Path document = folder.resolve("description.json");
        Path report = folder.resolve("report.txt");
        Path output = folder.resolve("output.txt");
        Documents.write(Samples.full(), document);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of(WithoutValidation.class.getName(), document.toString(), report.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
        return Files.readString(report);
    }
}
