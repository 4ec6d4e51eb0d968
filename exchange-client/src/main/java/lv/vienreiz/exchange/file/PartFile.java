// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.UUID;
import lv.vienreiz.message.Digest;

/**
 * A file on its way, beside the place where it shall be: it gets there whole and on the disk, or is deleted. Only its owner may
 * read it. Not safe for several threads.
 */
public final class PartFile implements AutoCloseable {

    private final Path part;
    private final MessageDigest passing;
    private long size;
    private boolean open;

    private PartFile(Path part, MessageDigest passing) {
        this.part = part;
        this.passing = passing;
    }

    /**
     * Begins a file. Nothing is made yet.
     *
     * @param target where it shall be, in a directory that is there
     * @param algorithm a digest of what is written
     * @return the file, to be closed
     */
    public static PartFile beside(Path target, MessageDigest algorithm) {
        return new PartFile(target.resolveSibling("." + UUID.randomUUID() + ".part"), algorithm);
    }

    /**
     * Opens it for writing from its beginning.
     *
     * @return where its bytes go; it waits for the disk when it is closed
     * @throws IOException if it cannot be made
     */
    public OutputStream open() throws IOException {
        PrivateFiles.file(part);
        FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        passing.reset();
        size = 0;
        open = true;
        return new Counted(channel);
    }

    /**
     * How much was written.
     *
     * @return bytes
     */
    public long size() {
        return size;
    }

    /**
     * Tells whether what was written has a digest; to be asked once.
     *
     * @param digest of the algorithm that it was begun with
     * @return true if it has
     */
    public boolean isOf(Digest digest) {
        return Digest.of(digest.algorithm(), passing).equals(digest);
    }

    /**
     * Puts it in its place at one moment, over what was there.
     *
     * @param target the place
     * @throws IOException if it cannot be put there, or was not written to its end
     */
    public void moveTo(Path target) throws IOException {
        if (open) {
            throw new IOException("The file was not written to its end");
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        PrivateFiles.sync(target.toAbsolutePath().getParent());
    }

    /**
     * Puts it in its place at one moment, unless something is there by then, which stays as it is.
     *
     * @param target the place
     * @throws IOException if it cannot be put there, or was not written to its end
     */
    public void moveWhereNoneIs(Path target) throws IOException {
        if (open) {
            throw new IOException("The file was not written to its end");
        }
        try {
            link(target);
        } catch (FileAlreadyExistsException other) {
            return;
        }
        PrivateFiles.sync(target.toAbsolutePath().getParent());
    }

    /** A second name is given at one moment and to nothing else; a file system that knows none has a moment of uncertainty. */
    private void link(Path target) throws IOException {
        try {
            Files.createLink(target, part);
        } catch (FileAlreadyExistsException other) {
            throw other;
        } catch (UnsupportedOperationException | FileSystemException knowsNone) {
            Files.move(part, target);
        }
    }

    /** Deletes what did not get into its place. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(part);
    }

    private final class Counted extends OutputStream {

        private final FileChannel channel;

        Counted(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            ByteBuffer left = ByteBuffer.wrap(bytes, offset, length);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            passing.update(bytes, offset, length);
            size += length;
        }

        @Override
        public void close() throws IOException {
            if (channel.isOpen()) {
                try (channel) {
                    channel.force(true);
                    open = false;
                }
            }
        }
    }
}
