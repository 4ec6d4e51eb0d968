// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import java.util.Collection;
import java.util.List;

/**
 * What a move demands besides the right actor: that at least one of some facts is established.
 *
 * @param anyOf the facts of which one suffices; none if nothing is demanded
 */
public record Guard(List<Fact> anyOf) {

    /** Demands nothing. */
    public static final Guard NONE = new Guard(List.of());

    /** Makes a guard. */
    public Guard {
        anyOf = List.copyOf(anyOf);
    }

    /**
     * Demands one of some facts.
     *
     * @param facts the facts
     * @return the guard
     */
    public static Guard anyOf(Fact... facts) {
        return new Guard(List.of(facts));
    }

    /**
     * What is missing.
     *
     * @param known the facts that are established
     * @return the facts of which one would suffice, or none if the guard lets pass
     */
    public List<Fact> missing(Collection<Fact> known) {
        return anyOf.stream().anyMatch(known::contains) ? List.of() : anyOf;
    }
}
