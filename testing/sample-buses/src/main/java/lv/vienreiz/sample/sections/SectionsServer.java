// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.sample.sections;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import lv.vienreiz.contract.Receiver;
import lv.vienreiz.emulator.wire.Answer;
import lv.vienreiz.emulator.wire.Head;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.sample.wire.TroubledServer;
import lv.vienreiz.sample.wire.Work;

/**
 * A bus for large bodies. {@code PUT /uploads/{id}} begins an upload, or tells from where it goes on;
 * {@code PATCH /uploads/{id}/{offset}} appends a section; {@code POST /uploads/{id}/{digest}} ends the upload, which alone has
 * the receiver act, once; {@code GET /uploads/{id}} tells what became of it.
 */
public final class SectionsServer implements AutoCloseable {

    /** The largest body in all. */
    public static final int LARGEST = 8 * 1024 * 1024;

    /** The largest section. */
    public static final int SECTION = 256 * 1024;

    /** What has come of a body. */
    private static final class Upload {
        private final ByteArrayOutputStream begun = new ByteArrayOutputStream();

        synchronized boolean append(long offset, byte[] section) {
            if (offset != begun.size() || section.length > SECTION || begun.size() + section.length > LARGEST) {
                return false;
            }
            begun.writeBytes(section);
            return true;
        }

        synchronized byte[] bytes() {
            return begun.toByteArray();
        }
    }

    private final Receiver receiver;
    private final Map<String, Upload> uploads = new ConcurrentHashMap<>();
    private final Map<String, Work> ended = new ConcurrentHashMap<>();
    private final AtomicLong received = new AtomicLong();
    private final TroubledServer server;

    /**
     * Opens the bus, whose questions and ends of uploads may suffer.
     *
     * @param receiver what acts on messages, on the threads of their connections
     */
    public SectionsServer(Receiver receiver) {
        this(receiver, head -> head.method().equals("POST") || head.method().equals("GET"));
    }

    /**
     * Opens the bus.
     *
     * @param receiver what acts on messages, on the threads of their connections
     * @param suffering the requests on which trouble is brought, such as one of the sections
     */
    public SectionsServer(Receiver receiver, Predicate<Head> suffering) {
        this.receiver = receiver;
        this.server = new TroubledServer("sections-bus", suffering, this::answer);
    }

    /**
     * Gives the server, to find it and to bring trouble on it.
     *
     * @return the server
     */
    public TroubledServer server() {
        return server;
    }

    /**
     * Counts what came in sections.
     *
     * @return bytes, those that came twice counted twice
     */
    public long received() {
        return received.get();
    }

    /** The digest by which both ends know that they hold the same body. */
    static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private Answer answer(Head head, byte[] body) {
        String[] path = head.path().split("/", -1);
        if (path.length < 3) {
            return TroubledServer.text(404, head, "unknown");
        }
        String id = path[2];
        return switch (head.method()) {
            case "PUT" ->
                TroubledServer.text(200, head, Integer.toString(upload(id).bytes().length));
            case "PATCH" -> append(head, id, Long.parseLong(path[3]), body);
            case "POST" -> end(head, id, path[3]);
            default -> state(head, id);
        };
    }

    private Answer append(Head head, String id, long offset, byte[] section) {
        received.addAndGet(section.length);
        Upload upload = upload(id);
        return upload.append(offset, section)
                ? TroubledServer.text(200, head, Integer.toString(upload.bytes().length))
                : TroubledServer.text(409, head, Integer.toString(upload.bytes().length));
    }

    private Upload upload(String id) {
        return uploads.computeIfAbsent(id, fresh -> new Upload());
    }

    private Answer end(Head head, String id, String digest) {
        byte[] body = upload(id).bytes();
        if (!digest.equals(digest(body))) {
            return TroubledServer.text(409, head, Integer.toString(body.length));
        }
        Work work = ended.computeIfAbsent(id, fresh -> new Work(new MessageId(id), body));
        work.execute(receiver);
        return state(head, id);
    }

    private Answer state(Head head, String id) {
        Work work = ended.get(id);
        if (work == null) {
            Upload upload = uploads.get(id);
            return upload == null
                    ? TroubledServer.text(404, head, "unknown")
                    : TroubledServer.text(206, head, Integer.toString(upload.bytes().length));
        }
        return work.look((state, answer) -> switch (state) {
            case WAITING, EXECUTING -> TroubledServer.text(202, head, "at work");
            case REFUSED -> TroubledServer.text(422, head, "refused");
            case ANSWERED -> TroubledServer.answer(200, head, answer.contentType(), answer.body());
        });
    }

    @Override
    public void close() {
        server.close();
    }
}
