// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.message.MessageId;

/**
 * Who asked what about whom, why, for which case and with which outcome. An access is recorded before its request leaves; if
 * that fails, nothing may be sent. Rows form a hash chain whose head is noted outside the store, so that altering, removing,
 * moving and cutting off rows is found.
 *
 * <p>The person asked about stands in the journal as a pseudonym under a key of that person alone. Destroying the key
 * ({@link #erase}) ends the link to the person, and the chain stays whole.
 *
 * <p>Safe for several threads, whose entries share commits. Close it before its store.
 */
public final class AccessJournal implements AutoCloseable {

    private static final String BEGUN = "begun";
    private static final String ENDED = "ended";
    private static final String BETWEEN_FIELDS = "\n";
    private static final int PAGE = 500;

    private final Store store;
    private final Checkpoints checkpoints;
    private final Clock clock;
    private final SecureRandom random;
    private final byte[] lookupSecret;
    private final Runnable release;
    private final ReentrantLock sealing = new ReentrantLock();
    private long sealed;

    private AccessJournal(Store store, Checkpoints checkpoints, Clock clock, SecureRandom random, Runnable release) {
        this.store = store;
        this.checkpoints = checkpoints;
        this.clock = clock;
        this.random = random;
        this.lookupSecret = checkpoints.secretFor("subjects");
        this.release = release;
    }

    /**
     * Opens the journal of a store.
     *
     * @param store where its rows are kept
     * @param checkpoints where the head of its chain is noted
     * @return the journal, to be closed before the store
     * @throws StoreException if the checkpoints cannot be used
     * @throws IllegalStateException if the store has an open journal
     */
    public static AccessJournal open(Store store, Checkpoints checkpoints) {
        return open(store, checkpoints, Clock.systemUTC(), new SecureRandom());
    }

    /**
     * Opens the journal of a store with a clock and a source of keys of the caller's.
     *
     * @param store where its rows are kept
     * @param checkpoints where the head of its chain is noted
     * @param clock gives the time of entries, to the millisecond
     * @param random makes the keys of persons
     * @return the journal, to be closed before the store
     * @throws StoreException if the checkpoints cannot be used
     * @throws IllegalStateException if the store has an open journal
     */
    public static AccessJournal open(Store store, Checkpoints checkpoints, Clock clock, SecureRandom random) {
        checkpoints.prepare(store);
        return new AccessJournal(store, checkpoints, clock, random, store.claim("journal"));
    }

    /**
     * Records that data is about to be asked for.
     *
     * @param access who asks what about whom, and why
     * @return the mark by which the outcome is added; only now may the request leave
     * @throws StoreException if it could not be recorded; then nothing may be sent
     */
    public BegunAccess begin(Access access) {
        long at = clock.millis();
        byte[] freshKey = new byte[Digests.LENGTH];
        random.nextBytes(freshKey);
        Link link = store.write(session -> {
            JournalRows rows = new JournalRows(session);
            return rows.append(at, 0, texts(access, pseudonym(rows, access.subject(), freshKey)));
        });
        seal(link);
        return new BegunAccess(link.number(), access.messageId());
    }

    /**
     * Adds how an access ended.
     *
     * @param begun the mark of the access
     * @param outcome how its request ended; of the answer nothing is kept
     * @throws StoreException if it could not be recorded
     */
    public void complete(BegunAccess begun, Outcome<?> outcome) {
        String text = outcome.fold(
                delivered -> "delivered",
                rejected -> "rejected " + rejected.fault().code(),
                notSent -> "not_sent " + notSent.fault().code(),
                inDoubt -> "in_doubt " + inDoubt.fault().code());
        long at = clock.millis();
        List<String> texts =
                List.of(ENDED, "", "", "", "", "", "", "", begun.messageId().value(), text);
        seal(store.write(session -> new JournalRows(session).append(at, begun.number(), texts)));
    }

    /**
     * Lists what was asked about a person, so that the person can be told.
     *
     * @param subject the person, by the identifier used in {@link Access#subject()}
     * @return the accesses since the person's link was last erased, oldest first
     * @throws StoreException if the store cannot be read
     */
    public List<JournalEntry> extract(String subject) {
        return store.read(session -> {
            JournalRows rows = new JournalRows(session);
            return rows.keyOf(lookup(subject)).stream()
                    .flatMap(key -> rows.about(pseudonymUnder(key, subject)).stream())
                    .map(link -> entry(link, rows.endingOf(link.number())))
                    .toList();
        });
    }

    /**
     * Ends the link between a person and the entries about that person, for good: nobody can extract them any more, not even
     * by trying all identifiers. Copies of the store made earlier still hold the link.
     *
     * @param subject the person, by the identifier used in {@link Access#subject()}
     * @return true if there was a link
     * @throws StoreException if the link could not be destroyed
     */
    public boolean erase(String subject) {
        return store.erase(session -> new JournalRows(session).forget(lookup(subject)));
    }

    /**
     * Checks the whole journal against its chain and its checkpoints, page by page; requests go on meanwhile.
     *
     * @return whether it is whole, and if not, what is wrong where
     * @throws StoreException if the store or the checkpoints cannot be read
     */
    public Verdict verify() {
        List<Optional<Checkpoint>> notes = checkpoints.read();
        Verifier verifier = new Verifier(notes, store.read(s -> new JournalRows(s).count()));
        List<Link> page = page(Long.MIN_VALUE);
        while (!page.isEmpty()) {
            page.forEach(verifier::follow);
            page = page(page.get(page.size() - 1).number() + 1);
        }
        return verifier.verdict();
    }

    /** Gives the journal back to its store. */
    @Override
    public void close() {
        release.run();
    }

    private List<Link> page(long from) {
        return store.read(s -> new JournalRows(s).from(from, PAGE));
    }

    /** Notes the newest row outside; a caller whose row is covered by a later note has nothing to do. */
    private void seal(Link link) {
        sealing.lock();
        try {
            if (link.number() > sealed) {
                checkpoints.add(new Checkpoint(link.number(), HexFormat.of().formatHex(link.hash())));
                sealed = link.number();
            }
        } finally {
            sealing.unlock();
        }
    }

    private String pseudonym(JournalRows rows, String subject, byte[] freshKey) {
        byte[] lookup = lookup(subject);
        Optional<byte[]> known = rows.keyOf(lookup);
        if (known.isEmpty()) {
            rows.keep(lookup, freshKey);
        }
        return pseudonymUnder(known.orElse(freshKey), subject);
    }

    private byte[] lookup(String subject) {
        return Digests.hmac(lookupSecret, subject.getBytes(UTF_8));
    }

    private static String pseudonymUnder(byte[] key, String subject) {
        return HexFormat.of().formatHex(Digests.hmac(key, subject.getBytes(UTF_8)));
    }

    private static List<String> texts(Access access, String pseudonym) {
        return List.of(
                BEGUN,
                access.actor(),
                access.service(),
                access.purpose(),
                access.legalBasis(),
                access.caseId().orElse(""),
                pseudonym,
                String.join(BETWEEN_FIELDS, access.fields()),
                access.messageId().value(),
                "");
    }

    private static JournalEntry entry(Link link, Optional<Link> end) {
        List<String> texts = link.texts();
        return new JournalEntry(
                link.number(),
                Instant.ofEpochMilli(link.at()),
                texts.get(1),
                texts.get(2),
                texts.get(3),
                texts.get(4),
                Optional.of(texts.get(5)).filter(c -> !c.isEmpty()),
                texts.get(7).isEmpty() ? List.of() : List.of(texts.get(7).split(BETWEEN_FIELDS)),
                new MessageId(texts.get(8)),
                end.map(e -> new JournalEntry.Ending(
                        Instant.ofEpochMilli(e.at()), e.texts().get(9))));
    }
}
