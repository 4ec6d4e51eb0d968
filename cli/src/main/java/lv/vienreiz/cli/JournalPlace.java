// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @Parameters(index = "0", paramLabel = "DIR", descriptionKey = "journal.dir")
    private Path directory = Path.of("");

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
        try (Store store = Store.reading(directory)) {
            return Optional.of(use.apply(JournalReader.of(store, all)));
        } catch (StoreException trouble) {
            complain(session, trouble.text(session.language()));
            return Optional.empty();
        }
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
