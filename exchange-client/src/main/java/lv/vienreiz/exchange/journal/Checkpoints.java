// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.file.PartFile;
import lv.vienreiz.exchange.file.PrivateFiles;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.DigestAlgorithm;

/**
 * The notes outside a store of how far its journal has come, each with a keyed digest: whoever can rewrite the store, but not
 * the notes, can neither cut the journal short nor put an older copy in its place unnoticed. They lie in a directory, one file
 * for each writing node. Keep it on another machine's disk if you can; a copy of a file in another directory, taken from time to
 * time, is checked in the same way.
 */
public final class Checkpoints {

    private final Path directory;
    private final Secrets secrets;
    private final List<Path> copies;

    private Checkpoints(Path directory, Secrets secrets, List<Path> copies) {
        this.directory = directory.toAbsolutePath().normalize();
        this.secrets = secrets;
        this.copies = List.copyOf(copies);
    }

    /**
     * Checkpoints in a directory under a key that the caller keeps.
     *
     * @param directory a directory outside the store's; made for its owner only if it is not there
     * @param key at least 32 secret bytes, the same each time and for all nodes of a store
     * @return the checkpoints
     * @throws IllegalArgumentException if the key is shorter
     */
    public static Checkpoints in(Path directory, byte[] key) {
        if (key.length < Secrets.LENGTH) {
            throw new IllegalArgumentException(
                    "A key has at least " + Secrets.LENGTH + " bytes; this one has " + key.length);
        }
        return new Checkpoints(directory, new Secrets(key), List.of());
    }

    /**
     * Checkpoints in a directory under a key in a file. If there is neither a key nor a checkpoint, a new key is made.
     *
     * @param directory a directory outside the store's; made for its owner only if it is not there
     * @param keyFile a file of at least 32 secret bytes, outside the store's directory
     * @return the checkpoints
     * @throws StoreException if the key cannot be read or made, is shorter, or is gone while checkpoints are there
     */
    public static Checkpoints in(Path directory, Path keyFile) {
        try {
            if (!Files.exists(keyFile)
                    && (!Files.exists(directory) || files(directory).isEmpty())) {
                byte[] fresh = new byte[Secrets.LENGTH];
                new SecureRandom().nextBytes(fresh);
                make(keyFile, fresh);
            }
            byte[] key = Files.readAllBytes(keyFile);
            if (key.length < Secrets.LENGTH) {
                throw StoreException.of(StoreException.Kind.CHECKPOINTS, null, "short key in " + keyFile);
            }
            return new Checkpoints(directory, new Secrets(key), List.of());
        } catch (IOException e) {
            throw NoteFile.unusable(e, keyFile);
        }
    }

    /** The key is whole and on the disk before anything is written under it, and of two that are made at once one remains. */
    private static void make(Path keyFile, byte[] key) throws IOException {
        try (PartFile part = PartFile.beside(keyFile, DigestAlgorithm.SHA_256.begin())) {
            try (OutputStream out = part.open()) {
                out.write(key);
            }
            part.moveWhereNoneIs(keyFile);
        }
    }

    /**
     * The same checkpoints, compared with a copy of their directory taken earlier: so it is found, too, that store and checkpoints
     * were both put back to an older state.
     *
     * @param copy the directory of the copy; only read
     * @return the checkpoints with the copy
     */
    public Checkpoints withCopy(Path copy) {
        List<Path> more = new ArrayList<>(copies);
        more.add(copy);
        return new Checkpoints(directory, secrets, more);
    }

    Secrets secrets() {
        return secrets;
    }

    /** Makes the file of a node ready. */
    NoteFile prepare(Store store, String node) {
        Optional<Path> inside = store.directory()
                .filter(d -> directory.startsWith(d.toAbsolutePath().normalize()));
        if (inside.isPresent()) {
            throw StoreException.of(StoreException.Kind.CHECKPOINTS, null, directory + " is inside the store");
        }
        try {
            PrivateFiles.directory(directory);
        } catch (IOException e) {
            throw NoteFile.unusable(e, directory);
        }
        NoteFile file = new NoteFile(directory.resolve(node + NoteFile.ENDING), secrets);
        file.prepare();
        return file;
    }

    /** All that is noted; nothing if a directory is not there. */
    Notes read() {
        Notes notes = new Notes();
        if (Files.exists(directory)) {
            read(directory, notes);
        }
        copies.forEach(copy -> read(copy, notes));
        return notes;
    }

    private void read(Path place, Notes notes) {
        try {
            for (Path file : files(place)) {
                new NoteFile(file, secrets).readInto(notes);
            }
        } catch (IOException e) {
            throw NoteFile.unusable(e, place);
        }
    }

    private static List<Path> files(Path directory) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(directory, "*" + NoteFile.ENDING)) {
            found.forEach(files::add);
        }
        files.sort(null);
        return files;
    }
}
