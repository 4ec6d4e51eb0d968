// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lv.vienreiz.message.Message;

/**
 * Which handler takes which kind of message. Immutable.
 *
 * <pre>{@code
 * Handlers handlers = Handlers.none()
 *         .with(MessageKind.APPLICATION, this::register)
 *         .with(MessageKind.EXECUTION_STATUS, this::note);
 * }</pre>
 */
public final class Handlers {

    private static final Handlers NONE = new Handlers(Map.of());

    private final Map<MessageKind<?, ?>, Handler<?, ?>> byKind;

    private Handlers(Map<MessageKind<?, ?>, Handler<?, ?>> byKind) {
        this.byKind = Map.copyOf(byKind);
    }

    /**
     * No handler.
     *
     * @return handlers to which others are added
     */
    public static Handlers none() {
        return NONE;
    }

    /**
     * Adds the handler of a kind.
     *
     * @param kind the kind of message
     * @param handler takes it
     * @param <Q> the message
     * @param <A> its answer
     * @return these handlers and that
     * @throws IllegalArgumentException if the kind has a handler
     */
    public <Q extends Message, A extends Message> Handlers with(MessageKind<Q, A> kind, Handler<Q, A> handler) {
        Map<MessageKind<?, ?>, Handler<?, ?>> more = new LinkedHashMap<>(byKind);
        if (more.put(kind, handler) != null) {
            throw new IllegalArgumentException("A kind of message has one handler, found two for " + kind);
        }
        return new Handlers(more);
    }

    @SuppressWarnings("unchecked") // with(…) puts in only pairs that fit
    <Q extends Message, A extends Message> Optional<Handler<Q, A>> find(MessageKind<Q, A> kind) {
        return Optional.ofNullable((Handler<Q, A>) byKind.get(kind));
    }
}
