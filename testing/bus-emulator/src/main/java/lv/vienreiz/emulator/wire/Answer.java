// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator.wire;

/**
 * A whole HTTP answer, ready to be sent.
 *
 * @param status the status code, 200 to 599
 * @param fields the header fields, without {@code Content-Length}, {@code Transfer-Encoding} and {@code Connection}
 * @param content the body
 */
public record Answer(int status, Fields fields, Content content) {

    /**
     * The same answer with other fields.
     *
     * @param other the fields
     * @return the changed answer
     */
    public Answer with(Fields other) {
        return new Answer(status, other, content);
    }

    /**
     * The same answer with another body.
     *
     * @param other the body
     * @return the changed answer
     */
    public Answer with(Content other) {
        return new Answer(status, fields, other);
    }
}
