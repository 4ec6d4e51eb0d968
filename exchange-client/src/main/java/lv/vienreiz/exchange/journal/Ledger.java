// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.vienreiz.exchange.store.Session;
import lv.vienreiz.exchange.store.Store;
import lv.vienreiz.exchange.store.StoreException;

/** What one node writes: always in transactions of its own, and noted outside when they are committed. */
final class Ledger {

    private final Store store;
    private final NoteFile noteFile;
    private final Secrets secrets;
    private final JournalSettings settings;
    private final SecureRandom random;

    Ledger(Store store, NoteFile noteFile, Secrets secrets, JournalSettings settings, SecureRandom random) {
        this.store = store;
        this.noteFile = noteFile;
        this.secrets = secrets;
        this.settings = settings;
        this.random = random;
    }

    /** What a transaction gives, and what is to be noted after it. */
    private record Done<T>(T value, List<Note> notes, Optional<Long> sealedUpTo) {

        static <T> Done<T> of(T value, ChainWriter chain) {
            return new Done<>(value, chain.notes(), chain.sealedUpTo());
        }
    }

    /** Refuses to go on with a chain that is not the one that was noted; a new one is noted before its first entry. */
    void checkContinues(Notes.OfNode noted) {
        String node = settings.node();
        NavigableMap<Long, Set<String>> entries = noted.of(Note.Kind.ENTRY);
        if (entries.isEmpty() ? store.read(this::isEmpty) : store.read(session -> isThere(session, entries))) {
            if (entries.isEmpty()) {
                noteFile.add(List.of(Note.ofBeginning(node)));
            }
            return;
        }
        throw notContinued(noted);
    }

    private boolean isEmpty(Session session) {
        return new EntryRows(session).newest(settings.node()).isEmpty();
    }

    private boolean isThere(Session session, NavigableMap<Long, Set<String>> noted) {
        long newest = noted.lastKey();
        if (newest == 0) {
            return true;
        }
        Optional<String> there = new EntryRows(session)
                .at(settings.node(), newest)
                .map(Link::mac)
                .or(() -> new SealRows(session)
                        .newest(settings.node())
                        .filter(seal -> seal.last() == newest)
                        .map(Seal::head));
        return there.filter(noted.getOrDefault(newest, Set.of())::contains).isPresent();
    }

    /** Writes a group of drafts; all are written, or none. */
    List<Draft.Written> write(List<Draft> drafts) {
        return noted(store.write(session -> {
            Map<String, SubjectKey> keys = keys(new PersonRows(session), drafts);
            ChainWriter chain = chain(session);
            List<Draft.Written> written = new ArrayList<>();
            for (Draft draft : drafts) {
                Optional<SubjectKey> key = draft.lookup().map(keys::get);
                Link link =
                        chain.append(draft.at(), draft.openedBy(), draft.texts().apply(key));
                written.add(new Draft.Written(link, key));
            }
            return Done.of(written, chain);
        }));
    }

    /** Destroys the key of a person, and writes that it was done; false if there was none. */
    boolean erase(String lookup, long at) {
        boolean erased = noted(store.write(session -> {
            PersonRows persons = new PersonRows(session);
            Optional<Person> person = find(persons, lookup);
            person.ifPresent(p -> persons.erase(p.erased(at, secrets)));
            // after the person, as writers of entries do, so that the two never wait for each other
            ChainWriter chain = chain(session);
            person.ifPresent(p -> chain.append(at, 0, Map.of(Column.KIND, Link.ERASED, Column.SUBJECT, p.mark())));
            return Done.of(person.isPresent(), chain);
        }));
        clearFiles();
        return erased;
    }

    /** Drops the segments that the policy no longer keeps, of whatever node, each in a transaction of its own. */
    List<DroppedSegment> retire(Retention policy, long now) {
        List<DroppedSegment> dropped = new ArrayList<>();
        Optional<DroppedSegment> next = retireOldest(policy, now);
        while (next.isPresent()) {
            dropped.add(next.get());
            next = retireOldest(policy, now);
        }
        if (!dropped.isEmpty()) {
            clearFiles();
        }
        return dropped;
    }

    private Optional<DroppedSegment> retireOldest(Retention policy, long now) {
        return noted(store.write(session -> {
            // any node drops the segments of all: whoever waited finds the stub of what another one has dropped
            session.lock("journal retirement");
            ChainWriter chain = chain(session);
            chain.sealIfOld(now);
            SealRows seals = new SealRows(session);
            Optional<Seal> oldest = seals.endedBefore(now - policy.keep().toMillis()).stream()
                    .filter(seal -> seal.isOurs(secrets))
                    .findFirst();
            if (oldest.isEmpty()) {
                return Done.of(Optional.empty(), chain);
            }
            Stub stub = Stub.of(oldest.get(), now, policy.reason(), secrets);
            seals.add(stub);
            new EntryRows(session).drop(oldest.get());
            forgetUnmentioned(new PersonRows(session));
            Done<Optional<DroppedSegment>> done = Done.of(Optional.of(DroppedSegment.of(oldest.get(), stub)), chain);
            done.notes().add(Note.of(stub));
            return done;
        }));
    }

    /** What was deleted must be gone from the files, too. Comes after the notes, since a reader may make it fail. */
    private void clearFiles() {
        store.<Boolean>erase(session -> true);
    }

    private void forgetUnmentioned(PersonRows persons) {
        List<String> marks = store.isShared() ? persons.unmentionedHere() : persons.unmentioned();
        marks.forEach(persons::forget);
    }

    private ChainWriter chain(Session session) {
        // writers of one chain, where several processes share a database
        session.lock("journal " + settings.node());
        ChainWriter chain = new ChainWriter(session, settings, secrets);
        if (!chain.canGoOn()) {
            Notes notes = new Notes();
            noteFile.readInto(notes);
            throw notContinued(notes.of(settings.node()));
        }
        return chain;
    }

    private StoreException notContinued(Notes.OfNode noted) {
        String newest = Long.toString(noted.newest(Note.Kind.ENTRY));
        return StoreException.of(StoreException.Kind.JOURNAL, null, settings.node(), newest);
    }

    private <T> T noted(Done<T> done) {
        if (!done.notes().isEmpty()) {
            noteFile.add(done.notes());
        }
        done.sealedUpTo().ifPresent(noteFile::shorten);
        return done.value();
    }

    /** The keys of all persons of a group; in one order everywhere, so that two nodes never wait for each other. */
    private Map<String, SubjectKey> keys(PersonRows persons, List<Draft> drafts) {
        Set<String> lookups = new TreeSet<>();
        drafts.forEach(draft -> draft.lookup().ifPresent(lookups::add));
        Map<String, SubjectKey> keys = new HashMap<>();
        for (String lookup : lookups) {
            Optional<Person> person = find(persons, lookup);
            while (person.isEmpty()) {
                persons.add(Person.of(lookup, salt(), secrets));
                person = find(persons, lookup);
            }
            keys.put(lookup, person.get().key(secrets));
        }
        return keys;
    }

    private Optional<Person> find(PersonRows persons, String lookup) {
        return store.isShared() ? persons.hold(lookup) : persons.find(lookup);
    }

    private String salt() {
        byte[] salt = new byte[Secrets.LENGTH];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
