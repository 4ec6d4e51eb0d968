// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import lv.vienreiz.exchange.store.Session;

/**
 * Checks the journals of all nodes as they are in one transaction against what is noted outside. Each row is read once, in the
 * order of the database and whatever number it claims, so that a forged one leads neither astray nor in circles.
 */
final class Verification {

    private final Session session;
    private final Notes notes;
    private final Secrets secrets;
    private final Flaws flaws = new Flaws();
    private final Map<String, Segments> segments = new TreeMap<>();
    private final Map<String, ChainVerifier> chains = new TreeMap<>();

    Verification(Session session, Notes notes, Secrets secrets) {
        this.session = session;
        this.notes = notes;
        this.secrets = secrets;
    }

    Verdict verdict() {
        return verdict(link -> {});
    }

    /** The same, and shows every entry that is there to somebody else, too. */
    Verdict verdict(Consumer<Link> witness) {
        notes.forged().forEach(f -> flaws.add(new Flaw(Flaw.Kind.CHECKPOINT_FORGED, f.node(), 0, f.line(), f.line())));
        List.copyOf(notes.nodes()).forEach(this::segments);
        SealRows rows = new SealRows(session);
        rows.eachSeal(seal -> segments(seal.node()).read(seal));
        segments.values().forEach(Segments::end);
        rows.eachStub(stub -> segments(stub.node()).sign(stub));
        new EntryRows(session).each(link -> {
            chain(link.node()).follow(link);
            witness.accept(link);
        });
        segments.keySet().forEach(this::chain);
        List<Verdict.Chain> found = new ArrayList<>();
        List<Verdict.Unfinished> unfinished = new ArrayList<>();
        chains.forEach((node, chain) -> {
            Verdict.Chain end = chain.finish();
            if (end.entries() > 0 || end.segments() > 0 || notes.of(node).newest(Note.Kind.ENTRY) > 0) {
                found.add(end);
            }
            unfinished.addAll(chain.unfinished());
        });
        new PersonVerifier(session, secrets, flaws).verify();
        return new Verdict(found, flaws.sorted(), unfinished);
    }

    private Segments segments(String node) {
        return segments.computeIfAbsent(node, name -> new Segments(name, notes.of(name), secrets, flaws));
    }

    private ChainVerifier chain(String node) {
        Segments ofNode = segments(node);
        return chains.computeIfAbsent(node, name -> new ChainVerifier(name, ofNode, notes.of(name), secrets, flaws));
    }
}
