// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.kept.FileOwner;
import lv.vienreiz.exchange.kept.Keeping;
import lv.vienreiz.exchange.kept.KeptFile;
import lv.vienreiz.exchange.kept.KeptFiles;
import lv.vienreiz.exchange.spi.OutgoingFile;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;

/** The files that travel with messages: in the store before their message is, so that every attempt has them. */
final class Enclosures {

    private final Store store;
    private final KeptFiles files;

    Enclosures(Store store, Clock clock) {
        this.store = store;
        this.files = new KeptFiles(store, clock);
    }

    /** Stores a file of a message; gives how that ended. */
    private interface Keeper {
        Keeping keep(FileOwner owner, KeptFile file, InputStream in) throws IOException;
    }

    /**
     * Stores the files of a message that is handed in; gives the message with the stored ones. Nothing is stored for one that
     * was handed in before.
     *
     * @throws IllegalArgumentException if another message has had the id, whose files must stay as they are
     */
    OutgoingMessage kept(OutgoingMessage message) {
        if (message.files().isEmpty()) {
            return message;
        }
        MessageId id = message.messageId();
        byte[] fingerprint = Fingerprint.of(message);
        Optional<Boolean> known = store.read(s -> OutboxRows.of(store, s).known(id, fingerprint));
        if (known.isPresent()) {
            if (!known.get()) {
                throw OutboxLedger.usedBefore(id);
            }
            return message;
        }
        Keeper own = (owner, file, in) -> files.keep(owner, file, in, Instant.MAX);
        message.files().forEach(file -> keep(own, id, file));
        List<OutgoingFile> stored = stored(
                id,
                files.of(FileOwner.ours(id)),
                message.files().stream().map(file -> file.digest().value()).toList());
        return message.with(stored);
    }

    /** Stores the files of a message inside a transaction of the caller's. */
    void join(Session session, OutgoingMessage message) {
        Keeper joined = (owner, file, in) -> files.keep(session, owner, file, in);
        message.files().forEach(file -> keep(joined, message.messageId(), file));
    }

    /** Gives a message out of the store with its files. */
    OutgoingMessage withFiles(OutgoingMessage message) {
        List<OutgoingFile> own = of(message.messageId());
        return own.isEmpty() ? message : message.with(own);
    }

    /** The files of a message in the store. */
    List<OutgoingFile> of(MessageId id) {
        return store.read(s -> {
            List<KeptFile> kept = KeptFiles.of(s, FileOwner.ours(id));
            List<String> named = OutboxRows.of(store, s).files(id).orElseGet(() -> kept.stream()
                    .map(file -> file.digest().value())
                    .toList());
            return stored(id, kept, named);
        });
    }

    /** Stores the files of one message under another one as well. */
    void copy(OutgoingMessage to) {
        Keeper own = (owner, file, in) -> files.keep(owner, file, in, Instant.MAX);
        to.files().forEach(file -> keep(own, to.messageId(), file));
    }

    private List<OutgoingFile> stored(MessageId id, List<KeptFile> kept, List<String> named) {
        return named.stream()
                .flatMap(digest ->
                        kept.stream().filter(file -> file.digest().value().equals(digest)))
                .map(file -> outgoing(FileOwner.ours(id), file))
                .toList();
    }

    private OutgoingFile outgoing(FileOwner owner, KeptFile file) {
        return new OutgoingFile(file.digest(), file.mediaType(), file.size(), () -> files.open(owner, file.digest()));
    }

    private static void keep(Keeper keeper, MessageId id, OutgoingFile file) {
        KeptFile expected = new KeptFile(file.digest(), file.mediaType(), file.size());
        try (InputStream in = file.open()) {
            Keeping end = keeper.keep(FileOwner.ours(id), expected, in);
            if (end != Keeping.KEPT) {
                throw new IllegalArgumentException("A file of message " + id
                        + " is not the one that the message tells of: "
                        + (end == Keeping.TOO_LARGE ? "it is longer than " + file.size() : "its digest is another"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file of message " + id + " cannot be read", e);
        }
    }
}
