// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.emulator.wire.Answer;
import lv.vienreiz.emulator.wire.Content;
import lv.vienreiz.emulator.wire.Fields;

/**
 * The answer of a {@link Provider}, and what the recording shall know of it. Immutable.
 *
 * <p>Unless told otherwise, an answer to {@code GET}, {@code HEAD}, {@code OPTIONS} and {@code TRACE} counts as without
 * effect, and an answer to any other method as an effect of the message that the request belongs to.
 */
public final class Reply {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** Which effect a reply reports. */
    private enum Effect {
        BY_METHOD,
        NONE,
        ON_MESSAGE
    }

    private final int status;
    private final Fields fields;
    private final byte[] body;
    private final Effect effect;
    private final String effectId;
    private final Optional<AskKey> asked;

    private Reply(int status, Fields fields, byte[] body, Effect effect, String effectId, Optional<AskKey> asked) {
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("Not the status of an answer, which is from 200 to 599: " + status);
        }
        this.status = status;
        this.fields = fields;
        this.body = body;
        this.effect = effect;
        this.effectId = effectId;
        this.asked = asked;
    }

    /**
     * Makes an answer without a body.
     *
     * @param status the HTTP status, 200 to 599
     * @return the answer
     */
    public static Reply of(int status) {
        return new Reply(status, Fields.NONE, new byte[0], Effect.BY_METHOD, "", Optional.empty());
    }

    /**
     * Makes an answer with a body.
     *
     * @param status the HTTP status, 200 to 599
     * @param contentType the media type of the body
     * @param body the body; copied
     * @return the answer
     */
    public static Reply of(int status, String contentType, byte[] body) {
        return new Reply(status, Fields.NONE, body.clone(), Effect.BY_METHOD, "", Optional.empty())
                .withHeader("Content-Type", contentType);
    }

    /**
     * Makes an answer of JSON text under status 200.
     *
     * @param json the body
     * @return the answer
     */
    public static Reply json(String json) {
        return of(200, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same answer with one more header.
     *
     * @param name the header's name
     * @param value its value, without line breaks
     * @return the changed answer
     */
    public Reply withHeader(String name, String value) {
        if (name.isEmpty() || (name + value).chars().anyMatch(c -> c < ' ' && c != '\t')) {
            throw new IllegalArgumentException("A header needs a name, and no control characters: '" + name + "'");
        }
        return new Reply(status, fields.with(name, value), body, effect, effectId, asked);
    }

    /**
     * The same answer, declared to have changed nothing, whatever the method.
     *
     * @return the changed answer
     */
    public Reply withoutEffect() {
        return new Reply(status, fields, body, Effect.NONE, "", asked);
    }

    /**
     * The same answer, declared to have taken effect, whatever the method.
     *
     * @param messageId the message that took effect
     * @return the changed answer
     */
    public Reply withEffectOn(String messageId) {
        return new Reply(status, fields, body, Effect.ON_MESSAGE, messageId, asked);
    }

    /**
     * The same answer, marked as given to a question about somebody.
     *
     * @param key who was asked about
     * @return the changed answer
     */
    public Reply asking(AskKey key) {
        return new Reply(status, fields, body, effect, effectId, Optional.of(key));
    }

    /**
     * Gives the HTTP status.
     *
     * @return 200 to 599
     */
    public int status() {
        return status;
    }

    /**
     * Gives the headers.
     *
     * @return the values by name
     */
    public Map<String, List<String>> headers() {
        return fields.byName();
    }

    /**
     * Gives the body.
     *
     * @return a copy of the bytes
     */
    public byte[] body() {
        return body.clone();
    }

    /**
     * Gives the question that was answered.
     *
     * @return the key, if the answer was marked with one
     */
    public Optional<AskKey> asked() {
        return asked;
    }

    Reply withoutAsking() {
        return new Reply(status, fields, body, effect, effectId, Optional.empty());
    }

    Optional<String> effectOf(Request request) {
        return switch (effect) {
            case NONE -> Optional.empty();
            case ON_MESSAGE -> Optional.of(effectId);
            case BY_METHOD -> SAFE.contains(request.method()) ? Optional.empty() : Optional.of(request.messageId());
        };
    }

    Answer answer() {
        return new Answer(status, fields, Content.of(body));
    }

    /** Shows status and length only: headers and body can hold personal data. */
    @Override
    public String toString() {
        return "Reply[" + status + ", " + body.length + " bytes]";
    }
}
