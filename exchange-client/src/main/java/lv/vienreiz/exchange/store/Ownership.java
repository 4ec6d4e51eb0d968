// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import lv.vienreiz.exchange.file.PrivateFiles;
import org.jspecify.annotations.Nullable;

/** The right of one process, and of one instance in it, to a store; held through a lock on a file. */
final class Ownership implements AutoCloseable {

    /**
     * What begins the names of the system properties that mark the directories owned by this process, and say what stands in
     * their locks. Process-wide like the locks themselves, also where several class loaders have loaded this library: on POSIX
     * systems closing any channel of a locked file gives up the lock, so a second instance must not even open the file.
     */
    private static final String MARK = "lv.vienreiz.store.owned ";

    /** Channels of files that somebody else in this process has locked without a mark; closed, they would give up that lock. */
    private static final Queue<FileChannel> LEFT_OPEN = new ConcurrentLinkedQueue<>();

    private final Path directory;
    private final FileChannel channel;

    private Ownership(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    static Ownership of(Path directory) throws IOException {
        Path real = directory.toRealPath();
        String signature = "pid " + ProcessHandle.current().pid() + " since "
                + Clock.systemUTC().instant().toString();
        Object owner = System.getProperties().putIfAbsent(MARK + real, signature);
        if (owner != null) {
            throw inUse(real, owner.toString());
        }
        boolean owned = false;
        try {
            Ownership ownership = new Ownership(real, locked(real, signature));
            owned = true;
            return ownership;
        } finally {
            if (!owned) {
                System.getProperties().remove(MARK + real);
            }
        }
    }

    private static FileChannel locked(Path directory, String signature) throws IOException {
        Path file = directory.resolve("owner.lock");
        PrivateFiles.file(file);
        FileChannel open = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean left = false;
        try {
            @Nullable FileLock lock = open.tryLock();
            if (lock == null) {
                throw inUse(directory, Files.readString(file));
            }
            open.truncate(0);
            open.write(ByteBuffer.wrap(signature.getBytes(UTF_8)), 0);
            left = true;
            return open;
        } catch (OverlappingFileLockException ofThisProcess) {
            left = LEFT_OPEN.add(open);
            throw inUse(directory, "pid " + ProcessHandle.current().pid());
        } finally {
            if (!left) {
                open.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        System.getProperties().remove(MARK + directory);
    }

    private static StoreException inUse(Path directory, String owner) {
        return StoreException.of(StoreException.Kind.IN_USE, null, directory.toString(), owner);
    }
}
