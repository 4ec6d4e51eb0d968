// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lv.vienreiz.exchange.store.Session;

/** Checks the journals of all nodes as they are in one transaction against what is noted outside. */
final class Verification {

    private static final int PAGE = 500;

    private final Session session;
    private final Notes notes;
    private final Secrets secrets;
    private final Flaws flaws = new Flaws();
    private final List<Verdict.Chain> chains = new ArrayList<>();
    private final List<Verdict.Unfinished> unfinished = new ArrayList<>();

    Verification(Session session, Notes notes, Secrets secrets) {
        this.session = session;
        this.notes = notes;
        this.secrets = secrets;
    }

    Verdict verdict() {
        notes.forged().forEach(f -> flaws.add(new Flaw(Flaw.Kind.CHECKPOINT_FORGED, f.node(), 0, f.line(), f.line())));
        SealRows rows = new SealRows(session);
        List<Seal> seals = rows.seals();
        List<Stub> stubs = rows.stubs();
        Set<String> nodes = new TreeSet<>(notes.nodes());
        nodes.addAll(new EntryRows(session).nodes());
        seals.forEach(seal -> nodes.add(seal.node()));
        stubs.forEach(stub -> nodes.add(stub.node()));
        for (String node : nodes) {
            verify(
                    node,
                    seals.stream().filter(s -> s.node().equals(node)).toList(),
                    stubs.stream().filter(s -> s.node().equals(node)).toList());
        }
        new PersonVerifier(session, secrets, flaws).verify();
        return new Verdict(chains, flaws.sorted(), unfinished);
    }

    private void verify(String node, List<Seal> seals, List<Stub> stubs) {
        Notes.OfNode noted = notes.of(node);
        Segments segments = Segments.of(node, seals, noted, secrets, flaws);
        segments.sign(stubs);
        ChainVerifier chain = new ChainVerifier(node, segments, noted, secrets, flaws);
        EntryRows rows = new EntryRows(session);
        List<Link> page = rows.from(node, Long.MIN_VALUE, PAGE);
        while (!page.isEmpty()) {
            page.forEach(chain::follow);
            page = rows.from(node, page.get(page.size() - 1).number() + 1, PAGE);
        }
        Verdict.Chain found = chain.finish();
        boolean begun = found.entries() > 0 || found.segments() > 0 || noted.newest(Note.Kind.ENTRY) > 0;
        if (begun) {
            chains.add(found);
        }
        unfinished.addAll(chain.unfinished());
    }
}
