// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import static lv.vienreiz.exchange.inbox.Examination.Incoming;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.exchange.inbox.Reception.Stand;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.upkeep.Chore;
import lv.vienreiz.message.Digest;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.text.Language;

/**
 * Where messages come in. A message takes effect once, however often and wherever it is repeated, and its sender gets the same
 * answer each time. The inbox opens no port: whatever server there is hands requests in and writes replies out.
 *
 * <pre>{@code
 * Inbox inbox = Inbox.on(store)
 *         .retention(Duration.ofDays(30))
 *         .admission(Permits.none().allow("LV/GOV/90000000023/portal", SERVICE, MessageKind.APPLICATION))
 *         .open();
 * Reply reply = inbox.serve(new Request("PUT", path, Headers.of(headers), body), handlers);
 * }</pre>
 *
 * <p>With a store of its own the inbox commits by itself. Enrolled, it works in the caller's transaction and never commits;
 * the reply may be written out only after the caller has. On PostgreSQL several nodes may receive the same message. Safe for
 * several threads; methods block for the store and for handlers.
 *
 * <p>While handlers work without a caller's transaction, an inbox on PostgreSQL holds one connection, for all of them together,
 * which keeps other nodes from their messages; a handler may take others. So the source has at least two connections, and is not
 * a pooler that gives each transaction another one. A handler in a caller's transaction cannot use a store in a directory but
 * through the caller's connection.
 */
public final class Inbox implements AutoCloseable {

    private final Store store;
    private final Callers callers;
    private final Admission admission;
    private final Clock clock;
    private final int most;
    private final Duration repeatAfter;
    private final Duration retention;
    private final Duration answers;
    private final Duration clockSkew;
    private final Reception reception;
    private final ReceivedFiles files;
    private final FileDesk desk;
    private final Runnable release;

    Inbox(InboxBuilder settings, Runnable release) {
        this.store = settings.store;
        this.callers = settings.callers;
        this.admission = settings.admission();
        this.clock = settings.clock;
        this.most = settings.most;
        this.repeatAfter = settings.repeatAfter;
        this.retention = settings.retention();
        this.answers = settings.answers();
        this.clockSkew = settings.clockSkew;
        this.release = release;
        Examination examination =
                new Examination(callers, settings.admission(), settings.retention(), settings.clockSkew);
        this.files = new ReceivedFiles(store, clock, settings.attachments);
        this.desk = new FileDesk(store, settings, files);
        this.reception = new Reception(store, examination, settings.failures);
    }

    /**
     * Begins to describe the inbox of a store.
     *
     * @param store where it is kept what came; closed by the caller, after the inbox
     * @return a builder, to be ended with {@link InboxBuilder#open()}
     */
    public static InboxBuilder on(Store store) {
        return new InboxBuilder(store);
    }

    /**
     * Answers a request to the resource of messages: takes a message, or tells what became of one.
     *
     * @param request the request
     * @param handlers take the messages
     * @return what is to be written out
     */
    public Reply serve(Request request, Handlers handlers) {
        return route(request, id -> accept(id, request.headers(), request.body(), taking(handlers)));
    }

    /**
     * Answers a request to the resource of messages in the caller's transaction.
     *
     * @param connection a connection to the database of the store, in a transaction; on SQLite one that was begun as
     *     immediate
     * @param request the request
     * @param handlers take the messages; what they throw is thrown on, and the caller rolls back
     * @return what is to be written out once the caller has committed
     * @throws lv.vienreiz.exchange.store.StoreException if the database refuses; the caller rolls back
     */
    public Reply serve(Connection connection, Request request, Handlers handlers) {
        return route(request, id -> accept(id, request.headers(), request.body(), taking(connection, handlers)));
    }

    /**
     * Takes a message whose identity the bus's headers tell.
     *
     * @param headers the headers
     * @param body the document
     * @param handlers take the message
     * @return what is to be written out
     */
    public Reply accept(Headers headers, byte[] body, Handlers handlers) {
        return accept(Optional.empty(), headers, body, taking(handlers));
    }

    /**
     * Takes a message whose identity the bus's headers tell, in the caller's transaction.
     *
     * @param connection a connection to the database of the store, in a transaction; on SQLite one that was begun as
     *     immediate
     * @param headers the headers
     * @param body the document
     * @param handlers take the message; what they throw is thrown on, and the caller rolls back
     * @return what is to be written out once the caller has committed
     * @throws lv.vienreiz.exchange.store.StoreException if the database refuses; the caller rolls back
     */
    public Reply accept(Connection connection, Headers headers, byte[] body, Handlers handlers) {
        return accept(Optional.empty(), headers, body, taking(connection, handlers));
    }

    /**
     * Tells the sender of a message what became of it.
     *
     * @param id the message's identity
     * @param headers the headers, which name the sender
     * @return the stored answer, that it is being worked on, or that the message is unknown; others than its sender are told
     *     that it is unknown
     */
    public Reply answer(MessageId id, Headers headers) {
        Calling calling = callers.read(headers);
        if (calling instanceof Calling.Unknown unknown) {
            return nobody(unknown, headers);
        }
        Calling.Known known = (Calling.Known) calling;
        Stand stand = reception
                .find(new Key(known.caller().system(), id))
                .orElseGet(() -> new Stand.Not(Trouble.of(Problem.UNKNOWN_MESSAGE)));
        return reply(stand, known.echo(), Incoming.language(headers));
    }

    /**
     * Tells whether a path is that of a file that belongs to a message: what is {@code PUT} there is handed to {@link #take} as
     * it comes in, and what is got from there comes from {@link #give}.
     *
     * @param path the path below the service
     * @return true for {@code /messages/}, an identity, {@code /attachments/} and a digest
     */
    public static boolean isFile(String path) {
        return ReceivedFiles.named(path).isPresent();
    }

    /**
     * Takes a file that comes before its message, streaming and within limits. A repeat changes nothing.
     *
     * @param path a path that {@link #isFile} knows
     * @param headers the headers
     * @param body the file; not closed
     * @return what is to be written out: 204 once the file is whole and has its digest
     * @throws IOException if the body cannot be read; then nothing is kept
     * @throws lv.vienreiz.exchange.store.StoreException if it cannot be stored; then nothing is kept
     */
    public Reply take(String path, Headers headers, InputStream body) throws IOException {
        Optional<ReceivedFiles.Named> file = ReceivedFiles.named(path);
        Calling calling = callers.read(headers);
        if (calling instanceof Calling.Unknown unknown) {
            return nobody(unknown, headers);
        }
        Calling.Known known = (Calling.Known) calling;
        Language language = Incoming.language(headers);
        if (file.isEmpty()) {
            return reply(not(Trouble.of(Problem.NOT_A_MESSAGE_PATH)), known.echo(), language);
        }
        if (admission.judgeFiles(known.caller()) instanceof Ruling.Refused refused) {
            return reply(not(Trouble.of(Problem.FILES_NOT_PERMITTED, refused.reason())), known.echo(), language);
        }
        Key key = new Key(known.caller().system(), file.get().message());
        Optional<Trouble> trouble = files.take(key, file.get().digest(), headers, body);
        return trouble.isPresent()
                ? reply(not(trouble.get()), known.echo(), language)
                : new Reply(204, known.echo(), new byte[0]);
    }

    /**
     * Hands out a file of a message to a party of it: one that came with a message, to who sent that; and one that goes with a
     * message of the {@link lv.vienreiz.exchange.outbox.Outbox} on the same store, to whom that was sent. It can be had for as
     * long as the answer to a received message, or the content of a sent one, is kept.
     *
     * @param path a path that {@link #isFile} knows
     * @param headers the headers, which name the caller
     * @return what is to be written out: the file under 200; 404 if there is no such file, or the caller is no party of the
     *     message; 403 if the permission check does not let it
     * @throws lv.vienreiz.exchange.store.StoreException if the store cannot be read
     */
    public FileReply give(String path, Headers headers) {
        Calling calling = callers.read(headers);
        if (calling instanceof Calling.Unknown unknown) {
            return FileReply.of(nobody(unknown, headers));
        }
        Calling.Known known = (Calling.Known) calling;
        FileDesk.Found found = ReceivedFiles.named(path)
                .map(file -> desk.find(known.caller(), file.message(), file.digest()))
                .orElseGet(() -> new FileDesk.Found.Not(Trouble.of(Problem.NOT_A_MESSAGE_PATH)));
        if (found instanceof FileDesk.Found.Not not) {
            return FileReply.of(reply(not(not.trouble()), known.echo(), Incoming.language(headers)));
        }
        return ((FileDesk.Found.Whole) found).reply(known.echo());
    }

    /**
     * Opens a file that came with a message. It is kept for as long as the answer to the message.
     *
     * @param received the message
     * @param digest the file's digest, as the message names it
     * @return its bytes, to be closed
     * @throws IOException if there is no such file
     */
    public InputStream open(Received<?> received, Digest digest) throws IOException {
        Key key = new Key(
                received.caller().system(), received.message().envelope().messageId());
        return files.open(key, digest);
    }

    /**
     * Lists what was not let in, the latest first.
     *
     * @param atMost how many to list at most
     * @return the refused messages
     */
    public List<RefusedMessage> refusals(int atMost) {
        return store.read(session -> new InboxRows(session).refusals(atMost));
    }

    /**
     * Deletes what its period has ended for: answers and files, then messages and refusals. Files whose message has not come are
     * deleted after three days, if that is sooner; who sends the message after all sends them again. When this returns, what was deleted is gone
     * from the files of a store in a directory. A message that arrives again after that is refused as too old.
     *
     * @return how much was deleted
     * @throws lv.vienreiz.exchange.store.StoreException if the store cannot be written
     */
    public Purged purge() {
        Instant now = clock.instant();
        files.sweep();
        return store.erase(session -> {
            InboxRows rows = new InboxRows(session);
            return new Purged(
                    rows.forgetAnswers(now.minus(answers)),
                    files.forget(session, now, answers),
                    rows.forgetMessages(now.minus(retention).minus(clockSkew)),
                    rows.forgetRefusals(now.minus(retention)));
        });
    }

    /**
     * The inbox's part of an {@link lv.vienreiz.exchange.upkeep.Upkeep}: to purge it from time to time.
     *
     * @return what is to be done for as long as the inbox is open
     */
    public Chore upkeep() {
        return new Chore("inbox", () -> {
            Purged purged = purge();
            return (long) purged.answers() + purged.files() + purged.messages() + purged.refusals();
        });
    }

    /** Gives the inbox back to its store. */
    @Override
    public void close() {
        release.run();
    }

    private Function<Incoming, Stand> taking(Handlers handlers) {
        return incoming -> reception.take(incoming, handlers);
    }

    private Function<Incoming, Stand> taking(Connection connection, Handlers handlers) {
        return incoming -> store.join(connection, session -> reception.take(session, incoming, handlers));
    }

    private Reply route(Request request, Function<Optional<MessageId>, Reply> put) {
        Optional<MessageId> id = Optional.of(request.path())
                .filter(path -> path.startsWith(Request.MESSAGES))
                .flatMap(path -> messageId(path.substring(Request.MESSAGES.length())));
        if (id.isEmpty()) {
            return reply(not(Trouble.of(Problem.NOT_A_MESSAGE_PATH)), Map.of(), Incoming.language(request.headers()));
        }
        return switch (request.method()) {
            case "PUT" -> put.apply(id);
            case "GET" -> answer(id.get(), request.headers());
            default ->
                reply(
                        not(Trouble.of(Problem.METHOD)),
                        Map.of("Allow", "GET, PUT"),
                        Incoming.language(request.headers()));
        };
    }

    private Reply accept(Optional<MessageId> named, Headers headers, byte[] body, Function<Incoming, Stand> take) {
        Calling calling = callers.read(headers);
        if (calling instanceof Calling.Unknown unknown) {
            return nobody(unknown, headers);
        }
        Calling.Known known = (Calling.Known) calling;
        return reply(stand(named, known, headers, body, take), known.echo(), Incoming.language(headers));
    }

    private Stand stand(
            Optional<MessageId> named,
            Calling.Known known,
            Headers headers,
            byte[] body,
            Function<Incoming, Stand> take) {
        Optional<MessageId> id = named.or(() -> known.messageId().flatMap(Inbox::messageId));
        if (id.isEmpty()) {
            return not(Trouble.of(Problem.ID_MISSING));
        }
        if (known.messageId().isPresent()
                && !known.messageId().get().equals(id.get().value())) {
            return not(Trouble.of(Problem.IDS_DIFFER));
        }
        if (body.length > most) {
            return not(Trouble.of(Problem.TOO_LARGE, Map.of("most", Integer.toString(most))));
        }
        return take.apply(new Incoming(known.caller(), id.get(), headers, body, OffsetDateTime.now(clock)));
    }

    static Optional<MessageId> messageId(String text) {
        try {
            return Optional.of(new MessageId(text));
        } catch (IllegalArgumentException notAnIdentity) {
            return Optional.empty();
        }
    }

    private Reply nobody(Calling.Unknown unknown, Headers headers) {
        return reply(
                not(Trouble.of(Problem.CALLER_UNKNOWN, Map.of("header", unknown.header()))),
                Map.of(),
                Incoming.language(headers));
    }

    private static Stand not(Trouble trouble) {
        return new Stand.Not(trouble);
    }

    private Reply reply(Stand stand, Map<String, String> more, Language language) {
        Map<String, String> headers = new LinkedHashMap<>(more);
        headers.put("Cache-Control", "no-store");
        if (stand instanceof Stand.AtWork) {
            headers.put("Retry-After", "1");
            return new Reply(202, headers, new byte[0]);
        }
        Result result = stand instanceof Stand.Not not
                ? Problems.document(not.trouble(), Optional.empty(), language)
                : ((Stand.Done) stand).result();
        if (result.status() == Problem.NOT_NOW.status()) {
            headers.put("Retry-After", Long.toString(Math.max(1, repeatAfter.toSeconds())));
        }
        headers.put("Content-Type", result.contentType());
        return new Reply(result.status(), headers, result.body());
    }
}
