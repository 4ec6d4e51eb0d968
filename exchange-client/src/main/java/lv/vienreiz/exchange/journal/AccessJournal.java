// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.exchange.Outcome;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;
import lv.vienreiz.exchange.upkeep.Chore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who asked what about whom, why, for which case and with which outcome. An access is recorded before its request leaves; if
 * that fails, nothing may be sent. It always writes in transactions of its own, never in a caller's: in a store of a directory it
 * refuses to be written inside {@link Store#join} of that store.
 *
 * <p>Each writing node has a chain of entries, cut into sealed segments; where the chain and its seals stand is noted outside the
 * store, so that altering, adding, removing, moving and cutting off entries is found ({@link #verify}). Whole segments go by a
 * policy of {@link Retention}, and leave a signed stub.
 *
 * <p>The person asked about stands in the journal as a mark under a key of that person alone, and so does the case. Destroying
 * the key ({@link #erase}) ends the link to the person, and the chain stays whole.
 *
 * <p>Safe for several threads, whose entries share commits. Close it before its store.
 */
public final class AccessJournal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AccessJournal.class);

    private static final int MARK = 16;

    private final Store store;
    private final Ledger ledger;
    private final Scribe scribe;
    private final JournalReader reader;
    private final Secrets secrets;
    private final JournalSettings settings;
    private final Clock clock;
    private final SecureRandom random;
    private final Runnable release;

    private AccessJournal(Opening opening, Ledger ledger, Runnable release) {
        this.store = opening.store;
        this.ledger = ledger;
        this.scribe = new Scribe(ledger::write);
        this.reader = JournalReader.of(opening.store, opening.checkpoints);
        this.secrets = opening.checkpoints.secrets();
        this.settings = opening.settings;
        this.clock = opening.clock;
        this.random = opening.random;
        this.release = release;
    }

    /** What a journal is opened with. */
    private record Opening(
            Store store, Checkpoints checkpoints, JournalSettings settings, Clock clock, SecureRandom random) {}

    /**
     * Opens the journal of a store as the node {@code main}, with the usual settings.
     *
     * @param store where its entries are kept
     * @param checkpoints where the end of its chain is noted
     * @return the journal, to be closed before the store
     * @throws StoreException if the checkpoints cannot be used, or the store does not continue what they say
     * @throws IllegalStateException if the store has an open journal
     */
    public static AccessJournal open(Store store, Checkpoints checkpoints) {
        return open(store, checkpoints, JournalSettings.defaults(), Clock.systemUTC(), new SecureRandom());
    }

    /**
     * Opens the journal of a store, and drops what the policy of retention no longer keeps; where that fails it opens all the same,
     * and {@link #upkeep} tries again.
     *
     * @param store where its entries are kept
     * @param checkpoints where the end of its chain is noted
     * @param settings how it is kept
     * @param clock gives the time of entries, to the millisecond
     * @param random makes the keys of persons
     * @return the journal, to be closed before the store
     * @throws StoreException if the checkpoints cannot be used, or the store does not continue what they say: it was cut short,
     *     restored from an older copy, or is another one
     * @throws IllegalStateException if the store has an open journal
     */
    public static AccessJournal open(
            Store store, Checkpoints checkpoints, JournalSettings settings, Clock clock, SecureRandom random) {
        Opening opening = new Opening(store, checkpoints, settings, clock, random);
        NoteFile notes = checkpoints.prepare(store, settings.node());
        Ledger ledger = new Ledger(store, notes, checkpoints.secrets(), settings, random);
        Runnable release = store.isShared() ? () -> {} : store.claim("journal");
        boolean opened = false;
        try {
            ledger.checkContinues(checkpoints.read().of(settings.node()));
            AccessJournal journal = new AccessJournal(opening, ledger, release);
            journal.retireIfPossible();
            opened = true;
            return journal;
        } finally {
            if (!opened) {
                release.run();
            }
        }
    }

    /**
     * Records that data is about to be asked for.
     *
     * @param access who asks what about whom, and why
     * @return the mark by which the outcome is added; only now may the request leave
     * @throws StoreException if it could not be recorded; then nothing may be sent
     */
    public BegunAccess begin(Access access) {
        return begin(access, Optional.empty());
    }

    /**
     * Records that data is about to be asked for, with a keyed digest of the message that asks.
     *
     * @param access who asks what about whom, and why
     * @param message the bytes of the message; they are not kept
     * @return the mark by which the outcome is added; only now may the request leave
     * @throws StoreException if it could not be recorded; then nothing may be sent
     */
    public BegunAccess begin(Access access, byte[] message) {
        return begin(access, Optional.of(message));
    }

    /**
     * Adds how an access ended.
     *
     * @param begun the mark of the access
     * @param outcome how its request ended; of the answer nothing is kept but whether it was a refusal
     * @throws StoreException if it could not be recorded
     */
    public void complete(BegunAccess begun, Outcome<?> outcome) {
        complete(begun, outcome, Optional.empty());
    }

    /**
     * Adds how an access ended, with a keyed digest of the answer.
     *
     * @param begun the mark of the access
     * @param outcome how its request ended; of the answer nothing is kept but whether it was a refusal
     * @param answer the bytes of the answer; they are not kept
     * @throws StoreException if it could not be recorded
     */
    public void complete(BegunAccess begun, Outcome<?> outcome, byte[] answer) {
        complete(begun, outcome, Optional.of(answer));
    }

    /**
     * Lists what was asked about a person, so that the person can be told.
     *
     * @param subject the person, by the identifier used in {@link Access#subject()}
     * @return the accesses since the person's link was last erased, oldest first
     * @throws StoreException if the store cannot be read
     */
    public List<JournalEntry> extract(String subject) {
        return reader.extract(subject);
    }

    /**
     * Tells whether a digest in an entry is that of a message.
     *
     * @param digest the digest of an entry or of its ending
     * @param message the bytes of the message
     * @param subject the person, by the identifier used in {@link Access#subject()}
     * @return true if it is; false if it is not, or the person's link was erased since
     * @throws StoreException if the store cannot be read
     */
    public boolean isAbout(String digest, byte[] message, String subject) {
        return reader.isAbout(digest, message, subject);
    }

    /**
     * The mark under which the journal keeps who asks, so that an auditor who suspects somebody can look.
     *
     * @param actor the identity, as in {@link Access#actor()}
     * @return the mark, or the identity itself where the settings say so
     */
    public String markOf(String actor) {
        if (settings.actors() == JournalSettings.Actors.AS_GIVEN) {
            return actor;
        }
        return secrets.mac(Secrets.Use.ACTOR, actor.getBytes(UTF_8)).substring(0, MARK);
    }

    /**
     * Ends the link between a person and the entries about that person, for good: nobody can extract them any more, not even
     * with the journal's key and by trying all identifiers, nor read for which cases they were. That it was done is written in
     * the chain. Copies of the store made earlier still hold the link.
     *
     * @param subject the person, by the identifier used in {@link Access#subject()}
     * @return true if there was a link
     * @throws StoreException if the link could not be destroyed; of kind {@code STILL_READ} if it was, but a reader still holds
     *     the old pages of the store: repeat
     */
    public boolean erase(String subject) {
        return ledger.erase(JournalReader.lookup(subject, secrets), clock.millis());
    }

    /**
     * Drops the segments that the policy of retention no longer keeps, of all nodes of the store, each with a signed stub in its
     * place; and seals this node's open segment if it is old enough. Does nothing without a policy. To be called from time to
     * time; the clock must be right.
     *
     * @return what was dropped
     * @throws StoreException if it could not be written; of kind {@code STILL_READ} if it was dropped, but a reader still holds
     *     the old pages of the store: the next erasure clears them
     */
    public List<DroppedSegment> retire() {
        long now = clock.millis();
        return settings.retention().map(policy -> ledger.retire(policy, now)).orElse(List.of());
    }

    /**
     * The journal's part of an {@link lv.vienreiz.exchange.upkeep.Upkeep}: to drop from time to time what its policy no longer
     * keeps.
     *
     * @return what is to be done for as long as the journal is open
     */
    public Chore upkeep() {
        return new Chore("journal", () -> retire().size());
    }

    /**
     * Checks the journal of all nodes against its chains, seals and checkpoints; requests go on meanwhile.
     *
     * @return whether it is whole, and if not, what is wrong where
     * @throws StoreException if the store or the checkpoints cannot be read
     */
    public Verdict verify() {
        return reader.verify();
    }

    /**
     * The same journal for reading.
     *
     * @return the reader, usable until the store is closed
     */
    public JournalReader reader() {
        return reader;
    }

    /** Takes no more entries, and gives the journal back to its store. */
    @Override
    public void close() {
        scribe.close();
        release.run();
    }

    /** What is kept too long for once is no reason not to open, and neither is an auditor who is just reading. */
    private void retireIfPossible() {
        try {
            retire();
        } catch (StoreException e) {
            if (e.kind() != StoreException.Kind.STILL_READ) {
                LOG.warn(
                        "Journal of node {}: old entries were not dropped; the upkeep tries again", settings.node(), e);
            }
        }
    }

    private BegunAccess begin(Access access, Optional<byte[]> message) {
        store.refuseInsideJoin();
        String actor = markOf(access.actor());
        Draft.Written written = scribe.write(new Draft(
                clock.millis(),
                0,
                Optional.of(JournalReader.lookup(access.subject(), secrets)),
                key -> Entries.begun(access, actor, key.orElseThrow(), message, random)));
        return new BegunAccess(
                written.link().head(), access.messageId(), written.key().orElseThrow());
    }

    private void complete(BegunAccess begun, Outcome<?> outcome, Optional<byte[]> answer) {
        store.refuseInsideJoin();
        scribe.write(new Draft(
                clock.millis(), begun.number(), Optional.empty(), key -> Entries.ended(begun, outcome, answer)));
    }
}
