// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A file that appears whole or not at all. */
final class WholeFile {

    private WholeFile() {}

    /**
     * Writes a file, or replaces it. A device or pipe, which cannot be replaced, is written to as it is.
     *
     * @throws IOException if it cannot be written; what was there before is then still there
     */
    static void write(Path file, byte[] bytes) throws IOException {
        write(file, bytes, List.of());
    }

    /**
     * Writes a file that only its owner may read, or replaces it by one; where the file system knows no such permissions, a
     * plain one.
     *
     * @throws IOException if it cannot be written; what was there before is then still there
     */
    static void writePrivate(Path file, byte[] bytes) throws IOException {
        boolean permissions = file.toAbsolutePath()
                .getFileSystem()
                .supportedFileAttributeViews()
                .contains("posix");
        write(
                file,
                bytes,
                permissions
                        ? List.of(PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                        : List.of());
    }

    private static void write(Path file, byte[] bytes, List<FileAttribute<?>> attributes) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            Files.write(target, bytes);
            return;
        }
        // not createTempFile, which would leave the file readable for its owner alone
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            writeNew(temporary, bytes, attributes);
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void writeNew(Path temporary, byte[] bytes, List<FileAttribute<?>> attributes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                temporary,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                attributes.toArray(FileAttribute<?>[]::new))) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
