// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.exchange.journal.Checkpoints;
import lv.vienreiz.exchange.journal.JournalReader;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a journal, its checkpoints and its key are: the arguments that all commands on journals share. */
final class JournalPlace {

    private static final int KEY_LENGTH = 32;

    /** More cannot be a key, but is perhaps a device without an end. */
    private static final int KEY_LIMIT = 1 << 16;

    @Parameters(index = "0", paramLabel = "STORE", descriptionKey = "journal.dir")
    private String store = "";

    @Option(names = "--checkpoints", required = true, paramLabel = "DIR", descriptionKey = "journal.checkpoints")
    private List<Path> checkpoints = new ArrayList<>();

    @Option(names = "--key", required = true, paramLabel = "FILE", descriptionKey = "journal.key")
    private Path key = Path.of("");

    /** Reads the journal; where it cannot be read, says why, and gives nothing. */
    <T> Optional<T> read(Session session, Function<JournalReader, T> use) {
        Optional<byte[]> bytes = key(session);
        for (Path place : checkpoints) {
            if (bytes.isPresent() && !Files.isDirectory(place)) {
                complain(session, session.say("journal.noCheckpoints", "dir", place));
                return Optional.empty();
            }
        }
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        Checkpoints all = Checkpoints.in(checkpoints.get(0), bytes.get());
        for (Path copy : checkpoints.subList(1, checkpoints.size())) {
            all = all.withCopy(copy);
        }
        return Database.isMeantBy(store) ? inDatabase(session, all, use) : inDirectory(session, all, use);
    }

    private <T> Optional<T> inDirectory(Session session, Checkpoints all, Function<JournalReader, T> use) {
        Optional<Path> directory = directory();
        if (directory.isEmpty()) {
            complain(session, session.say("journal.noStore", "store", store));
            return Optional.empty();
        }
        try (Store opened = Store.reading(directory.get())) {
            return Optional.of(use.apply(JournalReader.of(opened, all)));
        } catch (StoreException trouble) {
            complain(session, trouble.text(session.language()));
            return Optional.empty();
        }
    }

    private Optional<Path> directory() {
        try {
            return Optional.of(Path.of(store)).filter(place -> Files.isRegularFile(place.resolve("store.db")));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> inDatabase(Session session, Checkpoints all, Function<JournalReader, T> use) {
        if (Database.tellsASecret(store)) {
            complain(session, session.say("journal.secret"));
            return Optional.empty();
        }
        String shown = Database.shown(store);
        if (!Database.isOfPostgres(store)) {
            complain(session, session.say("journal.otherDatabase", "store", shown));
            return Optional.empty();
        }
        Database database = new Database(store, session.terminal().environment());
        try (Store opened = Store.reading(database)) {
            return Optional.of(use.apply(JournalReader.of(opened, all)));
        } catch (StoreException trouble) {
            complain(session, words(trouble, shown, session));
            return Optional.empty();
        }
    }

    private static String words(StoreException trouble, String shown, Session session) {
        if (trouble.kind() != StoreException.Kind.NO_ACCESS) {
            return trouble.text(session.language());
        }
        return trouble.getCause() instanceof SQLException cause
                ? session.say("journal.away", "store", shown, "state", String.valueOf(cause.getSQLState()))
                : session.say("journal.noTables", "store", shown);
    }

    private Optional<byte[]> key(Session session) {
        try (var stream = Files.newInputStream(key)) {
            byte[] bytes = stream.readNBytes(KEY_LIMIT);
            if (bytes.length < KEY_LENGTH) {
                complain(session, session.say("journal.keyShort", "file", key, "found", bytes.length));
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (IOException failed) {
            String reason =
                    (Files.isDirectory(key) ? Input.Reason.FOLDER : Inputs.reason(failed)).words(session.words());
            complain(session, session.say("journal.keyTrouble", "file", key, "reason", reason));
            return Optional.empty();
        }
    }

    static void complain(Session session, String text) {
        session.err().println("vienreiz: " + text);
    }
}
