// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Pattern;
import lv.vienreiz.message.Digest;

/**
 * A file that travels with a message, which refers to it by its digest. It is readable from its beginning as often as needed,
 * and never held in memory as a whole. Safe for several threads if its source is.
 */
public final class OutgoingFile {

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{64,128}");

    private final Digest digest;
    private final String mediaType;
    private final long size;
    private final Source source;

    /**
     * Describes a file.
     *
     * @param digest the digest of its bytes
     * @param mediaType its media type
     * @param size its length in bytes
     * @param source its bytes
     * @throws IllegalArgumentException if the length is negative, or the digest is none
     */
    public OutgoingFile(Digest digest, String mediaType, long size, Source source) {
        if (!HEXADECIMAL.matcher(digest.value()).matches()) {
            throw new IllegalArgumentException("A digest has 64 to 128 hexadecimal digits in lower case");
        }
        if (size < 0) {
            throw new IllegalArgumentException("A file has no negative length, found " + size);
        }
        this.digest = Objects.requireNonNull(digest, "digest");
        this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
        this.size = size;
        this.source = Objects.requireNonNull(source, "source");
    }

    /** Gives the same bytes from their beginning at each call. */
    @FunctionalInterface
    public interface Source {

        /**
         * Opens the bytes.
         *
         * @return a stream, closed by who asked for it
         * @throws IOException if they cannot be read
         */
        InputStream open() throws IOException;
    }

    /**
     * By what the message refers to it.
     *
     * @return the digest of its bytes
     */
    public Digest digest() {
        return digest;
    }

    /**
     * What kind of file it is.
     *
     * @return its media type
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * How long it is.
     *
     * @return its length in bytes
     */
    public long size() {
        return size;
    }

    /**
     * Opens its bytes.
     *
     * @return a stream from the beginning, to be closed
     * @throws IOException if they cannot be read
     */
    public InputStream open() throws IOException {
        return source.open();
    }

    /** Tells the length and the kind; not the digest, by which somebody who has the file could recognise it. */
    @Override
    public String toString() {
        return "OutgoingFile[" + size + " bytes of " + mediaType + "]";
    }
}
