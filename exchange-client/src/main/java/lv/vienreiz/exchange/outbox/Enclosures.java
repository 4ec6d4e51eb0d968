// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lv.vienreiz.exchange.kept.FileOwner;
import lv.vienreiz.exchange.kept.Keeping;
import lv.vienreiz.exchange.kept.KeptFile;
import lv.vienreiz.exchange.kept.KeptFiles;
import lv.vienreiz.exchange.spi.OutgoingFile;
import lv.vienreiz.exchange.spi.OutgoingMessage;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.MessageId;

/** The files that travel with messages: in the store before their message is, so that every attempt has them. */
final class Enclosures {

    private final KeptFiles files;

    Enclosures(Store store, Clock clock) {
        this.files = new KeptFiles(store, clock);
    }

    /** Stores the files of a message that is handed in; gives the message with the stored ones. */
    OutgoingMessage kept(OutgoingMessage message) {
        if (message.files().isEmpty()) {
            return message;
        }
        for (OutgoingFile file : message.files()) {
            keep(message.messageId(), file);
        }
        return withFiles(message);
    }

    /** Gives a message out of the store with its files. */
    OutgoingMessage withFiles(OutgoingMessage message) {
        FileOwner owner = FileOwner.ours(message.messageId());
        List<OutgoingFile> kept =
                files.of(owner).stream().map(file -> outgoing(owner, file)).toList();
        return kept.isEmpty() ? message : message.with(kept);
    }

    /** Gives the files of a message to another one as well. */
    void copy(MessageId from, MessageId to) {
        FileOwner owner = FileOwner.ours(from);
        files.of(owner).forEach(file -> keep(to, outgoing(owner, file)));
    }

    private OutgoingFile outgoing(FileOwner owner, KeptFile file) {
        return new OutgoingFile(file.digest(), file.mediaType(), file.size(), () -> files.open(owner, file.digest()));
    }

    private void keep(MessageId id, OutgoingFile file) {
        KeptFile expected = new KeptFile(file.digest(), file.mediaType(), file.size());
        try (InputStream in = file.open()) {
            Keeping end = files.keep(FileOwner.ours(id), expected, in, Instant.MAX);
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
