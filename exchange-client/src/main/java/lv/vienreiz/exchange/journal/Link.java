// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.List;

/**
 * One link of the chain: a row of the journal with the hash of the row before it and its own.
 *
 * @param number its place, from 1
 * @param at milliseconds since 1970
 * @param openedBy for an ending the number of its beginning, otherwise 0
 * @param texts kind, actor, service, purpose, legal basis, case, subject's pseudonym, fields, message, outcome
 * @param previous the hash of the link before
 * @param hash the hash of this link
 */
@SuppressWarnings("ArrayRecordComponent") // links are compared by their hashes, never by equals
record Link(long number, long at, long openedBy, List<String> texts, byte[] previous, byte[] hash) {

    /** What the first link names as the one before it. */
    static final byte[] ORIGIN = new byte[Digests.LENGTH];

    static Link after(byte[] previous, long number, long at, long openedBy, List<String> texts) {
        return new Link(number, at, openedBy, texts, previous, hashOf(number, at, openedBy, texts, previous));
    }

    /** Whether its own hash fits it at a place. */
    boolean fitsAt(long place) {
        return MessageDigest.isEqual(hash, hashOf(place, at, openedBy, texts, previous));
    }

    /** The canonical bytes: a format mark, fixed-width numbers, and each text in UTF-8 after its length. */
    private static byte[] hashOf(long number, long at, long openedBy, List<String> texts, byte[] previous) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBytes("vienreiz-journal-1\n");
            out.writeLong(number);
            out.writeLong(at);
            out.writeLong(openedBy);
            for (String text : texts) {
                byte[] encoded = text.getBytes(UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
            out.writeInt(previous.length);
            out.write(previous);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory does not fail", e);
        }
        return Digests.sha256(bytes.toByteArray());
    }
}
