// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The body of a request, kept up to a limit and counted to its end. */
public final class ReceivedBody {

    /** The body of a request that has none. */
    public static final ReceivedBody NONE = new ReceivedBody(new byte[0], 0);

    private final byte[] kept;
    private final long length;

    private ReceivedBody(byte[] kept, long length) {
        this.kept = kept;
        this.length = length;
    }

    static ReceivedBody read(InputStream in, long limit) throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        byte[] block = new byte[8192];
        long length = 0;
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            kept.write(block, 0, (int) Math.max(0, Math.min(count, limit - length)));
            length += count;
        }
        return new ReceivedBody(kept.toByteArray(), length);
    }

    /**
     * Gives what was kept.
     *
     * @return the bytes up to the limit; not copied
     */
    public byte[] bytes() {
        return kept;
    }

    /**
     * Tells how long the body was on the wire.
     *
     * @return bytes, more than were kept if the body was over the limit
     */
    public long length() {
        return length;
    }

    /**
     * Tells whether the end of the body was let go.
     *
     * @return true if the body was over the limit
     */
    public boolean isOverLimit() {
        return length > kept.length;
    }
}
