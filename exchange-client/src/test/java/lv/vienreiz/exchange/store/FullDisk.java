// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;

/**
 * A disk that can be filled up: a small file system of its own where this process may mount one, else SQLite's limit of pages.
 * Which it is stands in its name, so that no run passes for what it was not.
 */
public interface FullDisk extends AutoCloseable {

    /** A directory on the disk. */
    Path directory();

    /** Leaves no space for another write of a store. */
    void fill(Store store) throws IOException;

    /** Makes space again. */
    void empty(Store store) throws IOException;

    @Override
    void close() throws IOException;

    static FullDisk at(Path place) throws IOException {
        Files.createDirectories(place);
        return run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", place.toString())
                ? new Mounted(place)
                : new Limited(place);
    }

    private static boolean run(String... command) throws IOException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    /** A file system in memory, which really has no byte left. */
    record Mounted(Path directory) implements FullDisk {

        @Override
        public void fill(Store store) throws IOException {
            try (FileChannel file = FileChannel.open(
                    directory.resolve("ballast"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                while (true) {
                    file.write(ByteBuffer.allocate(1024));
                }
            } catch (IOException full) {
                if (Files.getFileStore(directory).getUsableSpace() > 0) {
                    throw full;
                }
            }
        }

        @Override
        public void empty(Store store) throws IOException {
            Files.delete(directory.resolve("ballast"));
        }

        @Override
        public void close() throws IOException {
            if (!run("umount", directory.toString())) {
                throw new IOException("The file system of the test cannot be unmounted: " + directory);
            }
        }
    }

    /** A directory whose store may not grow. */
    record Limited(Path directory) implements FullDisk {

        @Override
        public void fill(Store store) {
            long pages = store.read(s -> s.first("PRAGMA page_count", row -> row.getLong(1)))
                    .orElseThrow();
            store.read(s -> s.first("PRAGMA max_page_count = " + pages, row -> row.getLong(1)));
        }

        @Override
        public void empty(Store store) {
            store.read(s -> s.first("PRAGMA max_page_count = 1000000", row -> row.getLong(1)));
        }

        @Override
        public void close() {
            // nothing was mounted
        }
    }
}
