// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.kept;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lv.vienreiz.exchange.store.Payload;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;

/**
 * The files of messages in a store, in pieces, so that none is ever in memory as a whole. A file becomes visible when it is
 * whole and has its digest; what broke off is cleared away. Safe for several threads.
 */
public final class KeptFiles {

    private final Store store;
    private final Clock clock;

    /**
     * The files of a store.
     *
     * @param store where they are kept
     * @param clock tells when each came
     */
    public KeptFiles(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps a file. Keeping it again changes nothing, but that it counts as having come now.
     *
     * @param owner the message to which it belongs
     * @param file what it must turn out to be, but that its length is only a limit
     * @param in its bytes; not closed
     * @param until when to give up
     * @return how that ended
     * @throws IOException if the bytes cannot be read; then nothing is kept
     * @throws StoreException if it cannot be written; then nothing is kept
     */
    public Keeping keep(FileOwner owner, KeptFile file, InputStream in, Instant until) throws IOException {
        return keep(owner, file, in, until, (there, more) -> true);
    }

    /**
     * Keeps a file if there is room for it once it is whole.
     *
     * @param owner the message to which it belongs
     * @param file what it must turn out to be, but that its length is only a limit
     * @param in its bytes; not closed
     * @param until when to give up
     * @param room tells whether a file fits beside those that the message has by then; asked by one file at a time
     * @return how that ended
     * @throws IOException if the bytes cannot be read; then nothing is kept
     * @throws StoreException if it cannot be written; then nothing is kept
     */
    public Keeping keep(FileOwner owner, KeptFile file, InputStream in, Instant until, Room room) throws IOException {
        return new FileIntake(new FileIntake.OwnTransactions(store), clock, room).take(owner, file, in, until);
    }

    /**
     * Keeps a file as part of a transaction: it is there when that commits, and never was if it is rolled back.
     *
     * @param session the way to the rows; it waits while the file is read
     * @param owner the message to which it belongs
     * @param file what it must turn out to be, but that its length is only a limit
     * @param in its bytes; not closed
     * @return how that ended; where it is not kept, the transaction is as it was
     * @throws IOException if the bytes cannot be read; then the transaction is as it was
     * @throws StoreException if it cannot be written
     */
    public Keeping keep(Session session, FileOwner owner, KeptFile file, InputStream in) throws IOException {
        return new FileIntake(new FileIntake.OneTransaction(session), clock, (there, more) -> true)
                .take(owner, file, in, Instant.MAX);
    }

    /** Tells whether a message may have one more file. */
    @FunctionalInterface
    public interface Room {

        /**
         * Judges a whole file.
         *
         * @param there the files that the message has
         * @param more the file
         * @return true if it may be kept
         */
        boolean isFor(List<KeptFile> there, KeptFile more);
    }

    /**
     * Lists the whole files of a message.
     *
     * @param session the way to the rows
     * @param owner the message
     * @return its files in the order of their digests
     */
    public static List<KeptFile> of(Session session, FileOwner owner) {
        return session.list(
                "SELECT digest, algorithm, media_type, size FROM vienreiz_file WHERE party = ? AND message_id = ? ORDER BY digest",
                KeptFiles::read,
                owner.party(),
                owner.message().toString());
    }

    private static KeptFile read(ResultSet row) throws SQLException {
        Digest digest = new Digest(DigestAlgorithm.valueOf(row.getString(2)), row.getString(1));
        return new KeptFile(digest, row.getString(3), row.getLong(4));
    }

    /**
     * Lists the whole files of a message.
     *
     * @param owner the message
     * @return its files in the order of their digests
     */
    public List<KeptFile> of(FileOwner owner) {
        return store.read(s -> of(s, owner));
    }

    /**
     * Opens a file. It is read piece by piece; what is deleted meanwhile ends the stream with an exception.
     *
     * @param owner the message
     * @param digest the digest of the file
     * @return its bytes from the beginning
     * @throws IOException if there is no such file
     */
    public InputStream open(FileOwner owner, Digest digest) throws IOException {
        List<Whole> found = store.read(s -> s.list(
                "SELECT place, size FROM vienreiz_file WHERE party = ? AND message_id = ? AND digest = ?",
                row -> new Whole(row.getString(1), row.getLong(2)),
                owner.party(),
                owner.message().toString(),
                digest.value()));
        if (found.isEmpty()) {
            throw new IOException("The store has no such file of message " + owner.message());
        }
        return new Pieces(store, found.get(0).place, found.get(0).size);
    }

    private record Whole(String place, long size) {}

    /**
     * Deletes the files of a message, as part of a transaction that forgets the message.
     *
     * @param session the way to the rows
     * @param owner the message
     * @return how many files it had
     */
    public static int delete(Session session, FileOwner owner) {
        String message = owner.message().toString();
        session.update(
                "DELETE FROM vienreiz_file_piece WHERE place IN (SELECT place FROM vienreiz_file WHERE party = ? AND message_id = ?)",
                owner.party(),
                message);
        return session.update("DELETE FROM vienreiz_file WHERE party = ? AND message_id = ?", owner.party(), message);
    }

    /**
     * Deletes the pieces of files that never became whole, because the process ended meanwhile.
     *
     * @param before pieces that came later stay
     * @return how many pieces there were
     */
    public int sweep(Instant before) {
        return store.write(s -> s.update(
                "DELETE FROM vienreiz_file_piece WHERE kept_at < ? AND place NOT IN (SELECT place FROM vienreiz_file)",
                before.toEpochMilli()));
    }

    /** Reads one piece after another. */
    private static final class Pieces extends InputStream {

        private final Store store;
        private final String place;
        private long left;
        private int number;
        private byte[] piece = {};
        private int at;

        Pieces(Store store, String place, long size) {
            this.store = store;
            this.place = place;
            this.left = size;
        }

        @Override
        public int read() throws IOException {
            return more() ? piece[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!more()) {
                return -1;
            }
            int n = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, offset, n);
            at += n;
            return n;
        }

        private boolean more() throws IOException {
            if (at < piece.length) {
                return true;
            }
            if (left == 0) {
                return false;
            }
            piece = next();
            at = 0;
            left -= piece.length;
            return true;
        }

        private byte[] next() throws IOException {
            int wanted = number++;
            List<byte[]> found = store.read(s -> s.list(
                    "SELECT bytes FROM vienreiz_file_piece WHERE place = ? AND number = ?",
                    row -> s.opened(Payload.FILE_PIECE, row.getBytes(1), place, wanted),
                    place,
                    wanted));
            if (found.isEmpty() || found.get(0).length > left) {
                throw new IOException("The file was deleted while it was read");
            }
            return found.get(0);
        }
    }
}
