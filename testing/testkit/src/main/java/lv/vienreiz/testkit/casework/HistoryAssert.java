// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.casework;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.HistoryCheck;
import lv.vienreiz.casework.HistoryFlaw;
import lv.vienreiz.casework.StatusEntry;
import org.assertj.core.api.AbstractAssert;

/** An assertion on a history. A failure lists its entries and its flaws. */
public final class HistoryAssert extends AbstractAssert<HistoryAssert, List<StatusEntry>> {

    HistoryAssert(List<StatusEntry> entries) {
        super(List.copyOf(entries), HistoryAssert.class);
    }

    /**
     * Asserts that every step is there and legal.
     *
     * @return this assertion
     */
    public HistoryAssert isWhole() {
        if (!HistoryCheck.flaws(actual).isEmpty()) {
            throw failed("to be whole");
        }
        return this;
    }

    /**
     * Asserts which step is the first that is wrong, and how.
     *
     * @param position its place in the list, from 0
     * @param kind how it is wrong
     * @return this assertion
     */
    public HistoryAssert goesWrongAt(int position, HistoryFlaw.Kind kind) {
        Optional<HistoryFlaw> first = HistoryCheck.firstFlaw(actual);
        if (first.filter(flaw -> flaw.position() == position && flaw.kind() == kind)
                .isEmpty()) {
            throw failed("to go wrong at " + position + " by " + kind);
        }
        return this;
    }

    /**
     * Asserts that the history went through states in this order, perhaps with others between them.
     *
     * @param states the states
     * @return this assertion
     */
    public HistoryAssert wentThrough(CaseState... states) {
        int next = 0;
        for (StatusEntry entry : actual) {
            next += next < states.length && entry.state() == states[next] ? 1 : 0;
        }
        if (next < states.length) {
            throw failed(
                    "to go through " + List.of(states) + ", of which " + states[next] + " does not come in its turn");
        }
        return this;
    }

    private AssertionError failed(String expected) {
        String flaws = HistoryCheck.flaws(actual).stream()
                .map(flaw -> flaw.kind() + " at " + flaw.position())
                .collect(Collectors.joining(", "));
        return failure(
                "%nExpecting history%n  %s%n  %s%nIts flaws: %s",
                lines(actual), expected, flaws.isEmpty() ? "none" : flaws);
    }

    static String lines(List<StatusEntry> entries) {
        return entries.stream()
                .map(entry -> entry.sequence() + " " + entry.state() + " by " + entry.actor() + " at " + entry.at())
                .collect(Collectors.joining("%n  ".formatted(), "", entries.isEmpty() ? "nothing" : ""));
    }
}
