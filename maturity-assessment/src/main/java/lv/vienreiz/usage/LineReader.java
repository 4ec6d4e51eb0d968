// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

/** Makes events of lines and counts them. */
interface LineReader {

    /** Takes a line without its end. */
    void line(byte[] bytes, int from, int to);

    /**
     * Takes every line that ends in a piece of text and begins before a limit.
     *
     * @return where the next line begins
     */
    default int lines(byte[] bytes, int from, int to, long limit) {
        int begin = from;
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\n') {
                line(bytes, begin, at > begin && bytes[at - 1] == '\r' ? at - 1 : at);
                begin = at + 1;
                if (begin >= limit) {
                    break;
                }
            }
        }
        return begin;
    }

    /** Takes note of a line that is too long to be read. */
    void tooLong();
}
