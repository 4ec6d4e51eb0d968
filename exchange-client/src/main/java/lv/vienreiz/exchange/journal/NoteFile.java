// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import lv.vienreiz.exchange.file.PrivateFiles;
import lv.vienreiz.exchange.store.StoreException;

/**
 * The file in which one node notes how far its chain has come. Notes of entries are not forced to the disk, for the store was:
 * after a loss of power some may be missing, and none is wrong. Safe for several threads.
 */
final class NoteFile {

    static final String ENDING = ".checkpoints";

    private final Path file;
    private final Secrets secrets;
    private final ReentrantLock lock = new ReentrantLock();

    NoteFile(Path file, Secrets secrets) {
        this.file = file;
        this.secrets = secrets;
    }

    /** Makes the file ready, and forgets a last line that a crash cut short. */
    void prepare() {
        try {
            PrivateFiles.file(file);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(text().length());
            }
        } catch (IOException e) {
            throw unusable(e, file);
        }
    }

    void add(List<Note> notes) {
        boolean lasting = notes.stream().anyMatch(n -> n.kind() != Note.Kind.ENTRY);
        String lines = notes.stream().map(n -> n.line(secrets) + "\n").collect(Collectors.joining());
        lock.lock();
        try {
            write(file, lines, lasting, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw unusable(e, file);
        } finally {
            lock.unlock();
        }
    }

    /** Leaves out the notes of entries before a number, which a seal now stands for; a forged line stays as evidence. */
    void shorten(long number) {
        Path shorter = file.resolveSibling(file.getFileName() + ".tmp");
        lock.lock();
        try {
            String kept = text().lines()
                    .filter(line -> Note.parse(line, secrets)
                            .filter(n -> n.kind() == Note.Kind.ENTRY && n.number() < number)
                            .isEmpty())
                    .map(line -> line + "\n")
                    .collect(Collectors.joining());
            PrivateFiles.file(shorter);
            write(shorter, kept, true, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(shorter, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unusable(e, file);
        } finally {
            lock.unlock();
        }
    }

    void readInto(Notes notes) {
        String name = String.valueOf(file.getFileName());
        String node = name.substring(0, name.length() - ENDING.length());
        try {
            long number = 0;
            for (String line : text().lines().toList()) {
                number++;
                Optional<Note> note = Note.parse(line, secrets);
                if (note.isPresent()) {
                    notes.add(note.get());
                } else {
                    notes.addForged(node, number);
                }
            }
        } catch (IOException e) {
            throw unusable(e, file);
        }
    }

    static StoreException unusable(IOException cause, Path file) {
        return StoreException.of(
                StoreException.Kind.CHECKPOINTS, cause, cause.getClass().getSimpleName() + " " + file);
    }

    /** All whole lines. */
    private String text() throws IOException {
        String text = Files.readString(file, ISO_8859_1);
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    private static void write(Path file, String text, boolean lasting, OpenOption... options) throws IOException {
        try (FileChannel channel = FileChannel.open(file, options)) {
            ByteBuffer rest = ByteBuffer.wrap(text.getBytes(US_ASCII));
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            if (lasting) {
                channel.force(true);
            }
        }
    }
}
