// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Flaws as they are found; neighbours of one kind become one. Not safe for several threads. */
final class Flaws {

    private final List<Flaw> found = new ArrayList<>();

    void add(Flaw flaw) {
        if (!found.isEmpty()) {
            Flaw before = found.get(found.size() - 1);
            boolean joins = before.kind() == flaw.kind()
                    && before.node().equals(flaw.node())
                    && before.segment() == flaw.segment()
                    && before.last() + 1 == flaw.first();
            if (joins) {
                found.set(
                        found.size() - 1,
                        new Flaw(flaw.kind(), flaw.node(), flaw.segment(), before.first(), flaw.last()));
                return;
            }
        }
        found.add(flaw);
    }

    List<Flaw> sorted() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Flaw::node)
                        .thenComparing(Flaw::first)
                        .thenComparing(Flaw::segment)
                        .thenComparing(Flaw::kind))
                .toList();
    }
}
