// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.vienreiz.exchange.attachment.AttachmentLimits;
import lv.vienreiz.exchange.kept.FileOwner;
import lv.vienreiz.exchange.kept.Keeping;
import lv.vienreiz.exchange.kept.KeptFile;
import lv.vienreiz.exchange.kept.KeptFiles;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;
import lv.vienreiz.message.Message;
import lv.vienreiz.message.MessageId;

/** The files that come before their messages; they have no effect until those come. */
final class ReceivedFiles {

    private static final Pattern PATH =
            Pattern.compile(Request.MESSAGES + "([0-9a-f-]{36})/attachments/([0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+-]{1,90}");

    private final Clock clock;
    private final AttachmentLimits limits;
    private final KeptFiles kept;

    ReceivedFiles(Store store, Clock clock, AttachmentLimits limits) {
        this.clock = clock;
        this.limits = limits;
        this.kept = new KeptFiles(store, clock);
    }

    /** A file that a path names. */
    record Named(MessageId message, Digest digest) {}

    static Optional<Named> named(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Digest digest = new Digest(algorithm(matcher.group(2).length()), matcher.group(2));
        return Inbox.messageId(matcher.group(1)).map(id -> new Named(id, digest));
    }

    private static DigestAlgorithm algorithm(int digits) {
        return digits == 64
                ? DigestAlgorithm.SHA_256
                : digits == 96 ? DigestAlgorithm.SHA_384 : DigestAlgorithm.SHA_512;
    }

    /** Keeps a file; trouble where that is not allowed, or the bytes are others. */
    Optional<Trouble> take(Key key, Digest digest, Headers headers, InputStream body) throws IOException {
        FileOwner owner = owner(key);
        List<KeptFile> there = kept.of(owner);
        if (there.stream().anyMatch(file -> file.digest().equals(digest))) {
            return Optional.empty();
        }
        long most = Math.min(limits.bytes(), Math.max(0, limits.bytesOfAll() - size(there)));
        if (there.size() >= limits.count()) {
            return Optional.of(tooLarge(most));
        }
        String type = headers.only("Content-Type")
                .filter(t -> MEDIA_TYPE.matcher(t).matches())
                .orElse("application/octet-stream");
        Keeping end = kept.keep(
                owner,
                new KeptFile(digest, type, most),
                body,
                clock.instant().plus(limits.time()),
                (others, more) -> others.size() < limits.count() && size(others) + more.size() <= limits.bytesOfAll());
        return switch (end) {
            case KEPT -> Optional.empty();
            case TOO_LARGE, NO_ROOM -> Optional.of(tooLarge(most));
            case OTHER_DIGEST -> Optional.of(Trouble.of(Problem.OTHER_DIGEST));
            case TOO_SLOW -> Optional.of(Trouble.of(Problem.TOO_SLOW));
        };
    }

    private static long size(List<KeptFile> files) {
        return files.stream().mapToLong(KeptFile::size).sum();
    }

    private Trouble tooLarge(long most) {
        return Trouble.of(
                Problem.FILE_TOO_LARGE, Map.of("count", Integer.toString(limits.count()), "most", Long.toString(most)));
    }

    Optional<KeptFile> find(Key key, Digest digest) {
        return kept.of(owner(key)).stream()
                .filter(file -> file.digest().equals(digest))
                .findFirst();
    }

    /** Opens a file of a message. */
    InputStream open(Key key, Digest digest) throws IOException {
        return kept.open(owner(key), digest);
    }

    /** Trouble where a file has not come that is to travel beside the message. */
    static Optional<Trouble> missing(Session session, Key key, Message message) {
        Set<Digest> there =
                KeptFiles.of(session, owner(key)).stream().map(KeptFile::digest).collect(Collectors.toSet());
        long missing = message.filesBeside().stream()
                .filter(file -> !there.contains(file.digest()))
                .count();
        return missing == 0
                ? Optional.empty()
                : Optional.of(Trouble.of(Problem.FILES_MISSING, Map.of("count", Long.toString(missing))));
    }

    /**
     * Deletes the files that came before a moment, and whose messages came before it too, or did not come; gives how many there
     * were.
     */
    int forget(Session session, Instant before) {
        List<FileOwner> owners = session.list(
                "SELECT DISTINCT party, message_id FROM vienreiz_file f JOIN vienreiz_file_piece p ON p.place = f.place"
                        + " WHERE party <> '' AND kept_at < ? AND NOT EXISTS (SELECT 1 FROM vienreiz_inbox i"
                        + " WHERE i.source = f.party AND i.id = f.message_id AND i.received_at >= ?)",
                row -> new FileOwner(row.getString(1), new MessageId(row.getString(2))),
                before.toEpochMilli(),
                before.toEpochMilli());
        return owners.stream()
                .mapToInt(owner -> KeptFiles.delete(session, owner))
                .sum();
    }

    /** Deletes what broke off and was not gone on with. */
    void sweep() {
        kept.sweep(clock.instant().minus(limits.time().multipliedBy(2)));
    }

    private static FileOwner owner(Key key) {
        return new FileOwner(key.source(), key.id());
    }
}
