// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** A message body to be written, of known length. */
public interface Content {

    /** The body of no bytes. */
    Content EMPTY = of(new byte[0]);

    /**
     * Tells how long the body is.
     *
     * @return bytes, 0 or more
     */
    long length();

    /**
     * Writes the beginning of the body.
     *
     * @param out where to
     * @param count how many bytes, at most {@link #length()}
     * @throws IOException if the other side is gone
     */
    void writeTo(OutputStream out, long count) throws IOException;

    /**
     * A body held in memory.
     *
     * @param bytes what it holds; not copied
     * @return the body
     */
    static Content of(byte[] bytes) {
        return new Content() {
            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public void writeTo(OutputStream out, long count) throws IOException {
                out.write(bytes, 0, Math.toIntExact(count));
            }
        };
    }

    /**
     * A body of spaces, made while it is written.
     *
     * @param length bytes, 0 or more
     * @return the body
     */
    static Content filler(long length) {
        byte[] block = new byte[8192];
        Arrays.fill(block, (byte) ' ');
        return new Content() {
            @Override
            public long length() {
                return length;
            }

            @Override
            public void writeTo(OutputStream out, long count) throws IOException {
                for (long left = count; left > 0; left -= block.length) {
                    out.write(block, 0, (int) Math.min(left, block.length));
                }
            }
        };
    }
}
