// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.emulator;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.vienreiz.document.Documents;
import lv.vienreiz.emulator.xroad.Json;
import lv.vienreiz.message.Attachment;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.DigestAlgorithm;
import lv.vienreiz.message.Message;
import lv.vienreiz.message.MessageId;

/** The files that came for messages, and those that lie ready to be fetched. Safe for several threads. */
final class ResourceFiles {

    private static final Pattern PATH = Pattern.compile("/messages/([^/]*)/attachments/([^/]*)");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128}");

    /** Where a file lies: whose it is, or nobody's where everybody may fetch it. */
    private record Place(String client, String messageId, String digest) {}

    private static final class Stored {
        private final String mediaType;
        private final byte[] bytes;

        Stored(String mediaType, byte[] bytes) {
            this.mediaType = mediaType;
            this.bytes = bytes;
        }

        Reply reply() {
            return Reply.of(200, mediaType, bytes);
        }
    }

    private final Map<Place, Stored> files = new ConcurrentHashMap<>();

    static boolean isPath(String path) {
        return PATH.matcher(path).matches();
    }

    Reply handle(Request request) {
        Matcher matcher = PATH.matcher(request.path());
        if (!matcher.matches()
                || !isId(matcher.group(1))
                || !DIGEST.matcher(matcher.group(2)).matches()) {
            return problem(404, "Not found: expected a UUID, and a digest in lower-case hexadecimal digits");
        }
        Place place = new Place(request.client(), matcher.group(1), matcher.group(2));
        return switch (request.method()) {
            case "PUT" -> put(place, request);
            case "GET" -> get(place);
            default -> problem(405, "Expected PUT or GET").withHeader("Allow", "GET, PUT");
        };
    }

    private Reply put(Place place, Request request) {
        byte[] bytes = request.bytes();
        if (!Digest.of(algorithm(place.digest()), bytes).value().equals(place.digest())) {
            return problem(422, "The bytes do not have the digest that the path names");
        }
        String type = request.header("Content-Type").orElse("application/octet-stream");
        files.putIfAbsent(place, new Stored(type, bytes));
        return Reply.of(204).withoutEffect();
    }

    private Reply get(Place place) {
        Stored own = files.get(place);
        Stored found = own == null ? files.get(new Place("", place.messageId(), place.digest())) : own;
        return found == null
                ? problem(404, "No such file belongs to the message")
                : found.reply().withoutEffect();
    }

    Digest offer(String messageId, String mediaType, byte[] bytes) {
        Digest digest = Digest.of(DigestAlgorithm.SHA_256, bytes);
        files.put(new Place("", messageId, digest.value()), new Stored(mediaType, bytes.clone()));
        return digest;
    }

    /** The files that came for a message, by their digests. */
    Map<String, byte[]> of(String messageId) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().messageId().equals(messageId)
                        && !file.getKey().client().isEmpty())
                .collect(Collectors.toMap(
                        file -> file.getKey().digest(),
                        file -> file.getValue().bytes.clone(),
                        (one, same) -> one));
    }

    /** Refuses a message whose files have not come from its sender; what is no document of ours needs none. */
    Optional<Reply> missing(String messageId, Request request) {
        List<String> needed = Documents.read(request.bytes())
                .found()
                .filter(Message.class::isInstance)
                .map(document -> ((Message) document).filesBeside())
                .orElseGet(List::of)
                .stream()
                .map(Attachment::digest)
                .map(Digest::value)
                .toList();
        boolean all =
                needed.stream().allMatch(digest -> files.containsKey(new Place(request.client(), messageId, digest)));
        return all ? Optional.empty() : Optional.of(problem(424, "A file that the message refers to has not arrived"));
    }

    private static DigestAlgorithm algorithm(String digest) {
        return Arrays.stream(DigestAlgorithm.values())
                .filter(algorithm -> algorithm.begin().getDigestLength() * 2 == digest.length())
                .findFirst()
                .orElseThrow();
    }

    private static boolean isId(String text) {
        try {
            return new MessageId(text).value().equals(text);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    private static Reply problem(int status, String title) {
        return Reply.of(status, "application/problem+json", Json.problem("about:blank", title, status))
                .withoutEffect();
    }
}
