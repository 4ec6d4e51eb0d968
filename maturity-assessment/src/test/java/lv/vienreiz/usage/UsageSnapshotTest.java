// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsageSnapshotTest {

    @TempDir
    private Path folder;

    @Provide
    Arbitrary<List<String>> lines() {
        return Combinators.combine(
                        Arbitraries.of("koki", "suņi", "trees", "?"),
                        Arbitraries.of("2025-12", "2026-01", "0001-01", "9999-12", "2026-00"),
                        Arbitraries.of("a", "b", "portāls"))
                .as((service, month, channel) -> service + "," + month + "-05," + channel)
                .list()
                .ofMaxSize(60);
    }

    private static UsageStatistics counted(List<String> lines) {
        String text = "service,moment,channel\n" + String.join("\n", lines);
        try {
            return UsageCounter.by(UsageDimension.CHANNEL, UsageDimension.SERVICE, UsageDimension.MONTH)
                    .count(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Property(tries = 200)
    void holdsExactlyTheCounts(@ForAll("lines") List<String> lines) throws IOException {
        Path file = Files.createTempFile("use", ".snapshot");
        try {
            UsageStatistics statistics = counted(lines);
            UsageSnapshot.write(statistics, file);
            UsageStatistics read = UsageSnapshot.read(file);

            assertThat(UsageSnapshot.isOne(file)).isTrue();
            assertThat(read.by()).isEqualTo(statistics.by());
            assertThat(read.counts())
                    .containsExactlyElementsOf(statistics.counts().toList());
            assertThat(read.events()).isEqualTo(statistics.events());
            assertThat(read.badLines()).isEqualTo(statistics.badLines());
            assertThat(read.isComplete()).isTrue();
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void everyChangedOrMissingByteIsFound() throws IOException {
        Path file = folder.resolve("use.snapshot");
        UsageSnapshot.write(counted(List.of("koki,2026-01-05,a", "suņi,2026-02-05,b")), file);
        byte[] whole = Files.readAllBytes(file);
        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x15;
            Files.write(file, changed);
            assertThatThrownBy(() -> UsageSnapshot.read(file)).as("byte " + i).isInstanceOf(IOException.class);
            Files.write(file, java.util.Arrays.copyOf(whole, i));
            assertThatThrownBy(() -> UsageSnapshot.read(file)).as("length " + i).isInstanceOf(IOException.class);
        }
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length + 1));
        assertThatThrownBy(() -> UsageSnapshot.read(file)).hasMessageContaining("damaged");
        Files.writeString(file, "service,moment\n");
        assertThat(UsageSnapshot.isOne(file)).isFalse();
        assertThatThrownBy(() -> UsageSnapshot.read(file)).hasMessageContaining("no snapshot");
    }

    @Test
    void theFileHasThePermissionsOfAnyOtherNewFile() throws IOException {
        assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
        Path other = Files.writeString(folder.resolve("other.txt"), "");
        Path file = folder.resolve("use.snapshot");
        UsageSnapshot.write(counted(List.of("koki,2026-01-05,a")), file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void whatCannotBeWrittenLeavesTheOldFileAlone() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken/inside"));

        assertThatThrownBy(() -> UsageSnapshot.write(counted(List.of()), taken.getParent()))
                .isInstanceOf(IOException.class);
        assertThat(taken).isDirectory();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(taken.getParent());
        }
    }
}
