// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One exchange as the bus saw it; it holds no headers and no bodies.
 *
 * @param at when its first byte arrived
 * @param client who asked; absent if that could not be told
 * @param service which service was asked; absent if that could not be told
 * @param method the method; empty if the request was not read
 * @param path the path below the service, or the whole path where there is no service; without the query
 * @param messageId the message's identity, {@code X-Road-Id}; empty if the request was not read
 * @param requestId the identity of the exchange, {@code X-Road-Request-Id}
 * @param fault the name of the scripted fault, if there was one
 * @param effect the message that took effect, if one did
 * @param answered how much of an answer was sent
 * @param status the HTTP status of the answer, if the head of one was sent
 * @param asked the question that the provider answered, if it told of one
 */
public record Exchange(
        Instant at,
        Optional<String> client,
        Optional<String> service,
        String method,
        String path,
        String messageId,
        String requestId,
        Optional<String> fault,
        Optional<String> effect,
        Answered answered,
        OptionalInt status,
        Optional<AskKey> asked) {

    private static final Pattern IDENTITY =
            Pattern.compile("(?:[A-Za-z]{2,10}-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern KNOWN_SEGMENT = Pattern.compile("|messages|listClients|" + IDENTITY.pattern());

    /** How much of an answer was sent. */
    public enum Answered {
        /** Not one byte of an HTTP answer. */
        NOTHING,
        /** The head, and less of the body than the head promised. */
        PART,
        /** All of it. */
        WHOLE
    }

    /**
     * Tells whether a message took effect in this exchange.
     *
     * @return true if the provider did what was asked
     */
    public boolean tookEffect() {
        return effect.isPresent();
    }

    /**
     * One line for people, without personal data: of path and identities only those parts are shown that are known to
     * hold none, the others as {@code *}.
     */
    @Override
    public String toString() {
        return at
                + (method.isEmpty() ? " (unread)" : " " + method)
                + service.map(text -> " " + text).orElse("")
                + (path.isEmpty() ? "" : " " + shownPath())
                + client.map(text -> " from " + text).orElse("")
                + (messageId.isEmpty() ? "" : " id " + shownMessageId())
                + fault.map(name -> " fault '" + name + "'").orElse("")
                + (tookEffect() ? " took effect" : " no effect")
                + (status.isPresent() ? " status " + status.getAsInt() : "")
                + switch (answered) {
                    case NOTHING -> " no answer";
                    case PART -> " answer cut off";
                    case WHOLE -> " answered";
                };
    }

    /**
     * Gives the message's identity, where it is one that cannot be personal data.
     *
     * @return the identity, {@code *} for one that is no UUID, or an empty text if the request was not read
     */
    public String shownMessageId() {
        return messageId.isEmpty() || IDENTITY.matcher(messageId).matches() ? messageId : "*";
    }

    /**
     * Gives the path with those parts only that are known to hold no personal data.
     *
     * @return the path, with {@code *} for the other parts
     */
    public String shownPath() {
        return Arrays.stream(path.split("/", -1)).map(Exchange::shown).collect(Collectors.joining("/"));
    }

    private static String shown(String segment) {
        return KNOWN_SEGMENT.matcher(segment).matches() ? segment : "*";
    }
}
