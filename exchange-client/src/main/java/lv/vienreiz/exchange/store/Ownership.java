// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import lv.vienreiz.exchange.file.PrivateFiles;
import org.jspecify.annotations.Nullable;

/** The right of one process, and of one instance in it, to a store; held through a lock on a file. */
final class Ownership implements AutoCloseable {

    /**
     * The directories owned by this process, and what it wrote into their locks. Process-wide like the locks themselves: on
     * POSIX systems closing any channel of a locked file gives up the lock, so a second instance must not even read the file.
     */
    private static final ConcurrentMap<Path, String> OWNED_HERE = new ConcurrentHashMap<>();

    private final Path directory;
    private final FileChannel channel;

    private Ownership(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    static Ownership of(Path directory) throws IOException {
        Path real = directory.toRealPath();
        Path file = real.resolve("owner.lock");
        String signature = "pid " + ProcessHandle.current().pid() + " since "
                + Clock.systemUTC().instant().toString();
        String owner = OWNED_HERE.putIfAbsent(real, signature);
        if (owner != null) {
            throw inUse(real, owner);
        }
        @Nullable FileChannel open = null;
        boolean owned = false;
        try {
            PrivateFiles.file(file);
            open = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            @Nullable FileLock lock = open.tryLock();
            if (lock == null) {
                throw inUse(real, Files.readString(file));
            }
            open.truncate(0);
            open.write(ByteBuffer.wrap(signature.getBytes(UTF_8)), 0);
            owned = true;
            return new Ownership(real, open);
        } finally {
            if (!owned) {
                OWNED_HERE.remove(real);
                if (open != null) {
                    open.close();
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        OWNED_HERE.remove(directory);
    }

    private static StoreException inUse(Path directory, String owner) {
        return StoreException.of(StoreException.Kind.IN_USE, null, directory.toString(), owner);
    }
}
