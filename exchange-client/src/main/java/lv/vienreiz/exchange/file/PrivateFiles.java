// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files and directories that only their owner may read; where the file system knows no such permissions, plain ones. */
public final class PrivateFiles {

    private static final Set<PosixFilePermission> FOR_OWNER = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> ENTERED_BY_OWNER = PosixFilePermissions.fromString("rwx------");

    private PrivateFiles() {}

    /**
     * Makes a directory for its owner alone. One that was there keeps its permissions: others may live in it.
     *
     * @param directory the directory; those above it are made with ordinary permissions
     * @throws IOException if it cannot be made
     */
    public static void directory(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            return;
        }
        Path parent = directory.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (knowsPermissions(parent == null ? directory : parent)) {
            Files.createDirectory(directory, PosixFilePermissions.asFileAttribute(ENTERED_BY_OWNER));
        } else {
            Files.createDirectory(directory);
        }
    }

    /**
     * Makes a file for its owner alone, or takes a file that was there from everybody else.
     *
     * @param file the file
     * @throws IOException if it cannot be made or changed
     */
    public static void file(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        boolean permissions = knowsPermissions(parent == null ? file : parent);
        try {
            if (permissions) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(FOR_OWNER));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            if (permissions && !Files.getPosixFilePermissions(file).equals(FOR_OWNER)) {
                Files.setPosixFilePermissions(file, FOR_OWNER);
            }
        }
    }

    /**
     * Takes files from everybody else that a killed process left, or a backup brought back; what is not there is not made.
     *
     * @param directory the directory
     * @param names the names of the files
     * @throws IOException if one cannot be changed
     */
    public static void present(Path directory, String... names) throws IOException {
        for (String name : names) {
            if (Files.exists(directory.resolve(name))) {
                file(directory.resolve(name));
            }
        }
    }

    /**
     * Waits until the names in a directory are on the disk, where the system can wait for that.
     *
     * @param directory the directory
     */
    static void sync(@Nullable Path directory) {
        if (directory != null) {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException e) {
                return; // a system that opens no directories keeps their names by itself
            }
        }
    }

    private static boolean knowsPermissions(Path place) throws IOException {
        return Files.getFileStore(place).supportsFileAttributeView(PosixFileAttributeView.class);
    }
}
