// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import lv.vienreiz.emulator.xroad.Json;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.MessageId;

/**
 * A provider that makes repeats harmless and resolves doubt: the wire resource of the library.
 *
 * <ul>
 *   <li>{@code PUT /messages/{messageId}} executes a message at most once. A repeat gets 200 or 422 with the stored
 *       answer; 409 if its body differs; 202 while the first is being executed.
 *   <li>{@code GET /messages/{messageId}} gets 200 or 422 with the stored answer, 202 while it is being executed, 404 if
 *       the message is unknown.
 *   <li>{@code PUT /messages/{messageId}/attachments/{digest}} takes a file before its message, and has no effect; a message
 *       of the library's model whose files have not come gets 424.
 *   <li>{@code GET /messages/{messageId}/attachments/{digest}} gives a file back to who sent it, or one that was {@linkplain
 *       #offer offered} to anybody.
 * </ul>
 *
 * <p>If the system behind it throws, the message counts as not executed, and a repeat executes it. Safe for use by
 * several threads; the executions of different messages run side by side.
 */
public final class MessageResource implements Provider {

    private static final String PREFIX = "/messages/";

    /** A message that came: the digest of its body, and the reply once it is executed. */
    private static final class Entry {
        private final byte[] digest;
        private volatile Optional<Reply> reply = Optional.empty();

        Entry(byte[] digest) {
            this.digest = digest;
        }
    }

    private final Function<? super Request, MessageAnswer> execution;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final Map<String, Integer> effects = new ConcurrentHashMap<>();
    private final ResourceFiles files = new ResourceFiles();

    private MessageResource(Function<? super Request, MessageAnswer> execution) {
        this.execution = execution;
    }

    /**
     * Makes the resource.
     *
     * @param execution does what a message asks for and answers; called at most once at a time for each message
     * @return the resource
     */
    public static MessageResource of(Function<? super Request, MessageAnswer> execution) {
        return new MessageResource(execution);
    }

    /**
     * Counts how often a message was executed.
     *
     * @param messageId the message's identity, from the path
     * @return 0 or more; never more than 1 unless this class is wrong
     */
    public int effects(String messageId) {
        return effects.getOrDefault(messageId, 0);
    }

    /**
     * Counts for each message how often it was executed.
     *
     * @return the counts by message identity
     */
    public Map<String, Integer> effects() {
        return Map.copyOf(effects);
    }

    /**
     * Lays a file ready to be fetched by whoever knows its digest.
     *
     * @param messageId the message to which it belongs
     * @param mediaType its media type
     * @param bytes its bytes; copied
     * @return the digest by which it is fetched
     */
    public Digest offer(String messageId, String mediaType, byte[] bytes) {
        return files.offer(messageId, mediaType, bytes);
    }

    /**
     * Gives the files that came for a message.
     *
     * @param messageId the message's identity, from the path
     * @return copies of their bytes by their digests
     */
    public Map<String, byte[]> files(String messageId) {
        return files.of(messageId);
    }

    @Override
    public Reply handle(Request request) {
        if (ResourceFiles.isPath(request.path())) {
            return files.handle(request);
        }
        Optional<String> id = messageIdOf(request.path());
        if (id.isEmpty()) {
            return problem(404, "Not found: expected /messages/ and a UUID in lower case");
        }
        return switch (request.method()) {
            case "PUT" -> put(id.get(), request);
            case "GET" -> get(id.get());
            default -> problem(405, "Expected PUT or GET").withHeader("Allow", "GET, PUT");
        };
    }

    private Reply put(String id, Request request) {
        Entry fresh = new Entry(sha256(request.bytes()));
        Entry known = entries.putIfAbsent(id, fresh);
        if (known == null) {
            return taken(id, fresh, request);
        }
        if (!MessageDigest.isEqual(known.digest, fresh.digest)) {
            return problem(409, "Another body was received under this message id");
        }
        return stored(known);
    }

    private Reply taken(String id, Entry entry, Request request) {
        boolean executed = false;
        try {
            Optional<Reply> missing = files.missing(id, request);
            if (missing.isPresent()) {
                return missing.get();
            }
            Reply reply = execution.apply(request).reply();
            effects.merge(id, 1, Integer::sum);
            entry.reply = Optional.of(reply);
            executed = true;
            return reply.status() == 200 ? reply.withEffectOn(id) : reply.withoutEffect();
        } finally {
            if (!executed) {
                entries.remove(id, entry);
            }
        }
    }

    private Reply get(String id) {
        Entry known = entries.get(id);
        return known == null ? problem(404, "This message is unknown") : stored(known);
    }

    private static Reply stored(Entry entry) {
        Reply stored = entry.reply.orElseGet(() -> Reply.of(202).withHeader("Retry-After", "1"));
        return stored.withoutAsking().withoutEffect();
    }

    private static Reply problem(int status, String title) {
        return Reply.of(status, "application/problem+json", Json.problem("about:blank", title, status))
                .withoutEffect();
    }

    private static Optional<String> messageIdOf(String path) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new MessageId(path.substring(PREFIX.length())).value());
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
