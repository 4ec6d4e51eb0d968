// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.casework.HistoryFlaw.Kind;

/**
 * Finds where histories go wrong. A history does not say what was established, so each guard is taken to have let pass; the
 * keeper of the case answers for that.
 */
public final class HistoryCheck {

    private static final Set<Fact> ALL = EnumSet.allOf(Fact.class);

    private HistoryCheck() {}

    /**
     * Finds every flaw. After a wrong step the next is judged from the state that the wrong one names, and after a gap a step is
     * not judged by its state.
     *
     * @param entries a history in the order in which it is handed over
     * @return the flaws in the order of the entries
     */
    public static List<HistoryFlaw> flaws(List<StatusEntry> entries) {
        List<HistoryFlaw> flaws = new ArrayList<>();
        Optional<StatusEntry> before = Optional.empty();
        for (int i = 0; i < entries.size(); i++) {
            StatusEntry entry = entries.get(i);
            for (Kind kind : kinds(before, entry)) {
                flaws.add(new HistoryFlaw(i, kind, entry, before));
            }
            before = Optional.of(entry);
        }
        return flaws;
    }

    /**
     * Finds the first wrong step.
     *
     * @param entries a history in the order in which it is handed over
     * @return its first flaw, or nothing where every step is right
     */
    public static Optional<HistoryFlaw> firstFlaw(List<StatusEntry> entries) {
        return flaws(entries).stream().findFirst();
    }

    private static List<Kind> kinds(Optional<StatusEntry> before, StatusEntry entry) {
        List<Kind> kinds = new ArrayList<>();
        int expected = before.map(StatusEntry::sequence).orElse(0) + 1;
        if (entry.sequence() < expected) {
            kinds.add(Kind.NUMBER_NOT_RISING);
        } else if (entry.sequence() > expected) {
            kinds.add(Kind.GAP);
        } else {
            step(before, entry).ifPresent(kinds::add);
        }
        if (before.isPresent() && entry.at().isBefore(before.get().at())) {
            kinds.add(Kind.BACK_IN_TIME);
        }
        return kinds;
    }

    private static Optional<Kind> step(Optional<StatusEntry> before, StatusEntry entry) {
        Judgement<CaseState> judgement =
                CaseMoves.lifecycle().judge(before.map(StatusEntry::state), entry.state(), entry.actor(), ALL);
        return judgement.fold(
                legal -> Optional.empty(),
                illegal -> Optional.of(
                        illegal.why() == Obstacle.NOT_THIS_ACTOR
                                ? Kind.NOT_THIS_ACTOR
                                : before.isEmpty() ? Kind.NO_BEGINNING : Kind.NO_SUCH_MOVE));
    }
}
