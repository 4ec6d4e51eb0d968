// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.nio.charset.StandardCharsets;
import lv.vienreiz.emulator.xroad.Json;

/** What the system behind a {@link MessageResource} says to a message: an answer, or a refusal. Immutable. */
public final class MessageAnswer {

    private static final int REFUSED = 422;

    private final Reply reply;

    private MessageAnswer(Reply reply) {
        this.reply = reply;
    }

    /**
     * Makes an answer.
     *
     * @param contentType the media type of the answer
     * @param body the answer; copied
     * @return the answer
     */
    public static MessageAnswer of(String contentType, byte[] body) {
        return new MessageAnswer(Reply.of(200, contentType, body));
    }

    /**
     * Makes an answer of JSON text.
     *
     * @param json the answer
     * @return the answer
     */
    public static MessageAnswer json(String json) {
        return of("application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes a refusal of a finished problem document (RFC 9457).
     *
     * @param problem the document, in JSON
     * @return the refusal
     */
    public static MessageAnswer refusal(String problem) {
        return new MessageAnswer(
                Reply.of(REFUSED, "application/problem+json", problem.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Makes a refusal.
     *
     * @param type the kind of problem, a URI
     * @param title what is wrong
     * @return the refusal
     */
    public static MessageAnswer refusal(String type, String title) {
        return refusal(new String(Json.problem(type, title, REFUSED), StandardCharsets.UTF_8));
    }

    /**
     * The same answer, marked as given to a question about somebody.
     *
     * @param key who was asked about
     * @return the changed answer
     */
    public MessageAnswer asking(AskKey key) {
        return new MessageAnswer(reply.asking(key));
    }

    Reply reply() {
        return reply;
    }

    @Override
    public String toString() {
        return "MessageAnswer[" + reply + "]";
    }
}
