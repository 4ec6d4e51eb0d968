// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing a document to a file. */
class WritingTest {

    private static final ServiceDescription TREES = ServiceDescription.builder(
                    ServiceId.parse("trees"), LocalizedText.lv("Koku ciršana"))
            .build();

    @TempDir
    private Path folder;

    @Test
    void replacesAFileAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("trees.json"), "old");
        Documents.write(TREES, file);

        assertThat(Documents.read(ServiceDescription.class, file).orElseThrow()).isEqualTo(TREES);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void theFileHasThePermissionsOfAnyOtherNewFile() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path other = Files.writeString(folder.resolve("other.txt"), "");
        Path file = folder.resolve("trees.xml");
        Documents.write(TREES, file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path nowhere = folder.resolve("no/such/trees.json");

        assertThatThrownBy(() -> Documents.write(TREES, nowhere))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(folder.resolve("no/such").toString());
    }
}
