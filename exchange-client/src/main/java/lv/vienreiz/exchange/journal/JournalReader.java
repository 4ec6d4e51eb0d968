// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.access.AccessExtract;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;

/**
 * The journal for those who only read it: auditors, and whoever answers a resident. It changes nothing, and may read while other
 * processes write ({@link Store#reading}). Safe for several threads.
 */
public final class JournalReader {

    private final Store store;
    private final Checkpoints checkpoints;
    private final Secrets secrets;

    private JournalReader(Store store, Checkpoints checkpoints) {
        this.store = store;
        this.checkpoints = checkpoints;
        this.secrets = checkpoints.secrets();
    }

    /**
     * A reader of the journal of a store.
     *
     * @param store where its entries are kept
     * @param checkpoints where its ends are noted; the directory may be missing, which is then a flaw
     * @return the reader
     */
    public static JournalReader of(Store store, Checkpoints checkpoints) {
        return new JournalReader(store, checkpoints);
    }

    /**
     * Checks the journal of all nodes against its chains, seals and checkpoints, as it is at one moment; requests go on
     * meanwhile.
     *
     * @return whether it is whole, and if not, what is wrong where
     * @throws StoreException if the store or the checkpoints cannot be read
     */
    public Verdict verify() {
        Notes notes = checkpoints.read();
        return store.snapshot(session -> new Verification(session, notes, secrets).verdict());
    }

    /**
     * Lists what was asked about a person, as the indexes of the database find it. Whether somebody who can write to the database
     * keeps entries from being found, {@link #verify} tells; {@link #extract(String, ExtractSettings)} finds them all the same.
     *
     * @param subject the person, by the identifier used in {@link Access#subject()}
     * @return the accesses since the person's link was last erased, oldest first
     * @throws StoreException if the store cannot be read
     */
    public List<JournalEntry> extract(String subject) {
        return store.snapshot(session -> extract(session, subject));
    }

    /**
     * Makes the extract for a resident who asks "who looked at my data, and why". The whole journal is read and checked for it,
     * so that nothing is left out which is there, and the extract says whether the journal is whole.
     *
     * @param subject the person, by the identifier used in {@link Access#subject()}
     * @param settings how it is made
     * @return the extract: a document, which also has a text, and a page in {@code html-pages}
     * @throws StoreException if the store or the checkpoints cannot be read
     */
    public AccessExtract extract(String subject, ExtractSettings settings) {
        Notes notes = checkpoints.read();
        return store.snapshot(session -> {
            AboutPerson about = AboutPerson.of(session, lookup(subject, secrets), secrets);
            Verdict verdict = new Verification(session, notes, secrets).verdict(about);
            return new Extracts(settings).of(subject, about.entries(), verdict);
        });
    }

    /**
     * Tells whether a digest in an entry is that of a message: so the message, kept elsewhere, is shown to be the one that was
     * sent or answered.
     *
     * @param digest the digest of an entry or of its ending
     * @param message the bytes of the message
     * @param subject the person, by the identifier used in {@link Access#subject()}
     * @return true if it is; false if it is not, or the person's link was erased since
     * @throws StoreException if the store cannot be read
     */
    public boolean isAbout(String digest, byte[] message, String subject) {
        return store.snapshot(session -> key(session, subject))
                .map(key -> key.digest(message).equals(digest))
                .orElse(false);
    }

    private List<JournalEntry> extract(Session session, String subject) {
        EntryRows rows = new EntryRows(session);
        return key(session, subject)
                .map(key -> rows.begunAbout(key.mark()).stream()
                        .map(link -> Entries.read(link, rows.endingOf(link), key))
                        .toList())
                .orElse(List.of());
    }

    private Optional<SubjectKey> key(Session session, String subject) {
        return new PersonRows(session).find(lookup(subject, secrets)).map(person -> person.key(secrets));
    }

    /** The keyed digest by which a person is found. */
    static String lookup(String subject, Secrets secrets) {
        return secrets.mac(Secrets.Use.LOOKUP, subject.getBytes(UTF_8));
    }
}
