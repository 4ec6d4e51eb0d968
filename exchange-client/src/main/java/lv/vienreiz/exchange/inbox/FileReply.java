// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import lv.vienreiz.exchange.spi.OutgoingFile;

/**
 * What a server writes out in answer to a request for a file, piece by piece.
 *
 * @param status the HTTP status
 * @param headers the headers, each with one value; the length is the server's to tell
 * @param length the length of the body in bytes, to be announced, so that a body that breaks off is known as such
 * @param body the body
 */
public record FileReply(int status, Map<String, String> headers, long length, OutgoingFile.Source body) {

    /** Makes a reply. */
    public FileReply {
        headers = Map.copyOf(headers);
        Objects.requireNonNull(body, "body");
    }

    static FileReply of(Reply reply) {
        return new FileReply(
                reply.status(), reply.headers(), reply.body().length, () -> new ByteArrayInputStream(reply.body()));
    }

    /**
     * Writes the body.
     *
     * @param out where to; not closed
     * @throws IOException if it cannot be written, or the file was deleted meanwhile; the connection is to be broken then
     */
    public void writeTo(OutputStream out) throws IOException {
        try (InputStream in = body.open()) {
            in.transferTo(out);
        }
    }

    /** Tells the status and the length. */
    @Override
    public String toString() {
        return "FileReply[" + status + ", " + length + " bytes]";
    }
}
