// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Gathers bytes that come in large pieces; what comes in one piece is copied once. */
final class Pieces extends OutputStream {

    private final List<byte[]> pieces = new ArrayList<>(4);
    private int length;

    @Override
    public void write(int one) {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int count) {
        pieces.add(Arrays.copyOfRange(from, offset, offset + count));
        length += count;
    }

    /** All bytes; to be asked for once, at the end. */
    byte[] toByteArray() {
        if (pieces.size() == 1) {
            return pieces.get(0);
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        return all;
    }
}
