// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

/** Makes events of lines and counts them. */
interface LineReader {

    /** Takes a line without its end. */
    void line(byte[] bytes, int from, int to);

    /** Takes note of a line that is too long to be read. */
    void tooLong();
}
