// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    private boolean torn;

    NoteFile(Path file, Secrets secrets) {
        this.file = file;
        this.secrets = secrets;
    }

    /** Makes the file ready, and forgets a last line that a crash cut short. */
    void prepare() {
        try {
            PrivateFiles.file(file);
            try (RandomAccessFile out = opened(file)) {
                out.setLength(text().length());
            }
        } catch (IOException e) {
            throw unusable(e, file);
        }
    }

    void add(List<Note> notes) {
        boolean lasting = notes.stream().anyMatch(Note::mustLast);
        String lines = notes.stream().map(n -> n.line(secrets) + "\n").collect(Collectors.joining());
        lock.lock();
        try {
            append(lines, lasting);
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
            try (RandomAccessFile out = opened(shorter)) {
                out.setLength(0);
                write(out, kept, true);
            }
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

    /** What an earlier failure left of a line is overwritten, so that no note is glued to it and taken for a forgery. */
    private void append(String lines, boolean lasting) throws IOException {
        boolean unsure = torn;
        torn = true;
        try (RandomAccessFile out = opened(file)) {
            if (unsure) {
                out.setLength(text().length());
            }
            out.seek(out.length());
            write(out, lines, lasting);
            torn = false;
        }
    }

    /** Not a channel: that one ends in the middle of a note when the thread that writes for several callers is interrupted. */
    private static RandomAccessFile opened(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return new RandomAccessFile(file.toFile(), "rw");
    }

    private static void write(RandomAccessFile out, String text, boolean lasting) throws IOException {
        out.write(text.getBytes(US_ASCII));
        if (lasting) {
            out.getFD().sync();
        }
    }
}
