// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.status;

import java.util.Objects;
import java.util.function.Function;
import lv.vienreiz.casework.CaseState;

/** What an institution's own status means. That it is unknown is an answer, too. */
public sealed interface StatusMeaning {

    /**
     * It means a state of the case.
     *
     * @param state the canonical state
     * @param certainty how sure that is
     */
    record Means(CaseState state, Certainty certainty) implements StatusMeaning {

        /** Makes a meaning. */
        public Means {
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(certainty, "certainty");
        }
    }

    /**
     * It is known, and says nothing of the state of the case.
     *
     * @param own the status
     */
    record SaysNothing(String own) implements StatusMeaning {

        /** Makes a meaning. */
        public SaysNothing {
            Objects.requireNonNull(own, "own");
        }
    }

    /**
     * The table does not have it.
     *
     * @param own the status
     * @param listIsCut whether the vocabulary is known to have statuses beyond the table
     */
    record Unknown(String own, boolean listIsCut) implements StatusMeaning {

        /** Makes a meaning. */
        public Unknown {
            Objects.requireNonNull(own, "own");
        }
    }

    /**
     * Handles every way.
     *
     * @param means for a state of the case
     * @param saysNothing for a status that says nothing of it
     * @param unknown for a status that the table does not have
     * @param <R> the result
     * @return what the chosen function gives
     */
    default <R> R fold(
            Function<? super Means, ? extends R> means,
            Function<? super SaysNothing, ? extends R> saysNothing,
            Function<? super Unknown, ? extends R> unknown) {
        if (this instanceof Means m) {
            return means.apply(m);
        }
        return this instanceof SaysNothing s ? saysNothing.apply(s) : unknown.apply((Unknown) this);
    }
}
