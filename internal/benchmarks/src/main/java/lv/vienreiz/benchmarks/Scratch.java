// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for what a measurement writes, on the disk of the checkout, which is gone when it is closed. Temporary folders of the
 * system often lie in memory, where a sync costs nothing.
 *
 * @param folder the folder
 */
public record Scratch(Path folder) implements AutoCloseable {

    /**
     * Makes a folder.
     *
     * @param name what its name begins with
     * @return the folder, to be closed
     * @throws IOException if it cannot be made
     */
    public static Scratch of(String name) throws IOException {
        Path place = Files.createDirectories(Path.of("internal", "benchmarks", "target"));
        return new Scratch(Files.createTempDirectory(place, name));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> inward = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : inward) {
                Files.delete(file);
            }
        }
    }
}
