// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import lv.vienreiz.cli.Input.Reason;
import org.jspecify.annotations.Nullable;

/** Reads what the user named: files, standard input as {@code -}, and folders with all that lies in them. */
final class Inputs {

    private static final List<String> ENDINGS = List.of(".json", ".xml", ".ttl", ".jsonld", ".rdf");

    private final InputStream standard;
    private final int limit;

    Inputs(InputStream standard) {
        this(standard, Input.LIMIT);
    }

    /** Reads texts of at most so many bytes: {@link Input#LIMIT} or {@link Input#REPORT_LIMIT}. */
    Inputs(InputStream standard, int limit) {
        this.standard = standard;
        this.limit = limit;
    }

    /** Hands over each text in turn, so that only one is in memory; the files of a folder in the order of their names. */
    void each(List<String> names, Consumer<Input> then) {
        for (String name : names) {
            Path path = name.equals("-") ? null : path(name);
            if (path != null && Files.isDirectory(path)) {
                folder(path, then);
            } else {
                then.accept(read(name));
            }
        }
    }

    /** Reads one text; a folder is refused. */
    Input read(String name) {
        if (name.equals("-")) {
            return read(name, standard);
        }
        Path path = path(name);
        return path == null ? new Input.Trouble(name, Reason.NAME) : read(path);
    }

    private Input read(Path path) {
        if (Files.isDirectory(path)) {
            return new Input.Trouble(path.toString(), Reason.FOLDER);
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return read(path.toString(), stream);
        } catch (IOException failed) {
            return new Input.Trouble(path.toString(), reason(failed));
        }
    }

    private Input read(String name, InputStream stream) {
        try {
            byte[] bytes = stream.readNBytes(limit + 1);
            return bytes.length > limit ? new Input.Trouble(name, tooLarge()) : new Input.Text(name, bytes);
        } catch (IOException failed) {
            return new Input.Trouble(name, reason(failed));
        }
    }

    private Reason tooLarge() {
        return limit == Input.REPORT_LIMIT ? Reason.LARGE_REPORT : Reason.LARGE;
    }

    private void folder(Path folder, Consumer<Input> then) {
        Walk walk = new Walk(folder);
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException failed) {
            walk.troubles.add(new Input.Trouble(folder.toString(), reason(failed)));
        }
        walk.documents().forEach(file -> then.accept(read(file)));
        walk.troubles.forEach(then);
        if (walk.files.isEmpty() && walk.troubles.isEmpty()) {
            then.accept(new Input.Trouble(folder.toString(), Reason.NOTHING));
        }
    }

    private static @Nullable Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException impossible) {
            return null;
        }
    }

    static Reason reason(IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return Reason.MISSING;
        }
        return failed instanceof AccessDeniedException ? Reason.DENIED : Reason.FAILED;
    }

    /**
     * Gathers the documents below a folder, also those to which links lead, each once; what is hidden, such as a version
     * control's own files, is left out.
     */
    private static final class Walk extends SimpleFileVisitor<Path> {

        private final Path top;
        private final List<Path> files = new ArrayList<>();
        private final List<Input.Trouble> troubles = new ArrayList<>();

        Walk(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return folder.equals(top) || !isHidden(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (!isHidden(file) && ENDINGS.stream().anyMatch(name::endsWith)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** The documents in the order of their names. */
        List<Path> documents() {
            Collections.sort(files);
            Set<Path> known = new HashSet<>();
            return files.stream().filter(file -> known.add(real(file))).toList();
        }

        private static Path real(Path file) {
            try {
                return file.toRealPath();
            } catch (IOException unreadable) {
                return file; // told when it is read
            }
        }

        /** A link that leads back to where it is reached from leads to nothing that is not read anyway. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failed) {
            if (failed instanceof FileSystemLoopException) {
                return FileVisitResult.CONTINUE;
            }
            troubles.add(new Input.Trouble(file.toString(), reason(failed)));
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            return path.getFileName() != null && path.getFileName().toString().startsWith(".");
        }
    }
}
