// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.kept;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import lv.vienreiz.exchange.store.Durability;
import lv.vienreiz.exchange.store.Payload;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.exchange.store.Transaction;
import lv.vienreiz.message.Digest;

/** Takes a file in: piece by piece, invisible until it is whole and has its digest. */
final class FileIntake {

    /** How much of a file one row holds. */
    static final int PIECE = 256 * 1024;

    private final Way way;
    private final Clock clock;
    private final KeptFiles.Room room;

    FileIntake(Way way, Clock clock, KeptFiles.Room room) {
        this.way = way;
        this.clock = clock;
        this.room = room;
    }

    /** How work comes into the store. */
    interface Way {

        /** Does work that must be there after a crash only if what follows is. */
        void early(Transaction<Integer> work);

        /** Does work that is there for good when this returns, or when the transaction commits. */
        <T> T write(Transaction<T> work);
    }

    /** Commits by itself. */
    record OwnTransactions(Store store) implements Way {

        @Override
        public void early(Transaction<Integer> work) {
            try {
                store.run(work, Durability.LAZY).join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof StoreException cause) {
                    throw cause;
                }
                throw e;
            }
        }

        @Override
        public <T> T write(Transaction<T> work) {
            return store.write(work);
        }
    }

    /** Works inside a transaction that somebody else commits. */
    record OneTransaction(Session session) implements Way {

        @Override
        public void early(Transaction<Integer> work) {
            work.in(session);
        }

        @Override
        public <T> T write(Transaction<T> work) {
            return work.in(session);
        }
    }

    Keeping take(FileOwner owner, KeptFile file, InputStream in, Instant until) throws IOException {
        String place = UUID.randomUUID().toString();
        boolean kept = false;
        try {
            Arrived arrived = arrived(place, file, in, until);
            if (arrived.end() == Keeping.KEPT) {
                KeptFile whole = new KeptFile(file.digest(), file.mediaType(), arrived.size());
                Finish finish = way.write(session -> finish(session, owner, whole, place));
                if (finish == Finish.SWEPT) {
                    throw new IOException("The file came so slowly that what had come of it was cleared away");
                }
                kept = finish == Finish.VISIBLE;
                return finish == Finish.NO_ROOM ? Keeping.NO_ROOM : Keeping.KEPT;
            }
            return arrived.end();
        } finally {
            if (!kept) {
                way.write(s -> s.update("DELETE FROM vienreiz_file_piece WHERE place = ?", place));
            }
        }
    }

    /** How the reading of a file ended. */
    private record Arrived(Keeping end, long size) {}

    private Arrived arrived(String place, KeptFile file, InputStream in, Instant until) throws IOException {
        MessageDigest passing = file.digest().algorithm().begin();
        byte[] piece = new byte[PIECE];
        long size = 0;
        int filled = 0;
        int number = 0;
        for (int read = in.read(piece, 0, PIECE); read >= 0; read = in.read(piece, filled, PIECE - filled)) {
            size += read;
            filled += read;
            if (size > file.size()) {
                return new Arrived(Keeping.TOO_LARGE, size);
            }
            if (clock.instant().isAfter(until)) {
                return new Arrived(Keeping.TOO_SLOW, size);
            }
            if (filled == PIECE) {
                passing.update(piece);
                put(place, number++, piece.clone());
                filled = 0;
            }
        }
        if (filled > 0 || number == 0) {
            passing.update(piece, 0, filled);
            put(place, number, Arrays.copyOf(piece, filled));
        }
        boolean same = Digest.of(file.digest().algorithm(), passing).equals(file.digest());
        return new Arrived(same ? Keeping.KEPT : Keeping.OTHER_DIGEST, size);
    }

    private void put(String place, int number, byte[] piece) {
        long now = clock.instant().toEpochMilli();
        way.early(s -> s.update(
                "INSERT INTO vienreiz_file_piece (place, number, bytes, kept_at) VALUES (?, ?, ?, ?)",
                place,
                number,
                s.sealed(Payload.FILE_PIECE, piece, place, number),
                now));
    }

    private enum Finish {
        VISIBLE,
        THERE_BEFORE,
        NO_ROOM,
        SWEPT
    }

    /** Makes the file visible, unless it is there already; that one then counts as having come now. */
    private Finish finish(Session session, FileOwner owner, KeptFile file, String place) {
        session.lock("files " + owner.party() + " " + owner.message());
        List<KeptFile> there = KeptFiles.of(session, owner);
        if (there.stream().anyMatch(other -> other.digest().equals(file.digest()))) {
            session.update(
                    "UPDATE vienreiz_file_piece SET kept_at = ? WHERE place = (SELECT place FROM vienreiz_file"
                            + " WHERE party = ? AND message_id = ? AND digest = ?)",
                    clock.instant().toEpochMilli(),
                    owner.party(),
                    owner.message().value(),
                    file.digest().value());
            return Finish.THERE_BEFORE;
        }
        if (!room.isFor(there, file)) {
            return Finish.NO_ROOM;
        }
        if (pieces(session, place) < Math.max(1, (file.size() + PIECE - 1) / PIECE)) {
            return Finish.SWEPT;
        }
        session.update(
                "INSERT INTO vienreiz_file (party, message_id, digest, algorithm, media_type, size, place)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                owner.party(),
                owner.message().value(),
                file.digest().value(),
                file.digest().algorithm().name(),
                file.mediaType(),
                file.size(),
                place);
        return Finish.VISIBLE;
    }

    private static long pieces(Session session, String place) {
        return session.first("SELECT count(*) FROM vienreiz_file_piece WHERE place = ?", row -> row.getLong(1), place)
                .orElse(0L);
    }
}
