// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.message.Envelope;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.ServiceCaseHistory;
import lv.vienreiz.text.Language;

/**
 * A history on its way to the service delivery management platform (<i>PSPP</i>, K): the message, or why there is none. Notes for
 * the client stay behind, since the platform receives statuses only.
 */
public sealed interface HandOver {

    /**
     * The history is whole.
     *
     * @param history the message
     */
    record Ready(ServiceCaseHistory history) implements HandOver {}

    /**
     * The history is not whole or not right, and is not handed over.
     *
     * @param flaw the first flaw, with its position
     */
    record Refused(HistoryFlaw flaw) implements HandOver {

        /** Makes a refusal. */
        public Refused {
            Objects.requireNonNull(flaw, "flaw");
        }

        /**
         * Says where the history goes wrong, and how.
         *
         * @param language Latvian or English
         * @return a sentence
         */
        public String text(Language language) {
            return Wording.of(flaw, language);
        }
    }

    /** There is nothing to hand over yet. */
    record Empty() implements HandOver {}

    /**
     * Prepares the history of a case.
     *
     * @param serviceCase the case
     * @param envelope what the message says of itself
     * @return the message, or the first flaw
     */
    static HandOver of(ServiceCase serviceCase, Envelope envelope) {
        List<StatusEntry> entries = serviceCase.history().stream()
                .map(entry ->
                        new StatusEntry(entry.sequence(), entry.state(), entry.actor(), entry.at(), Optional.empty()))
                .toList();
        if (entries.isEmpty()) {
            return new Empty();
        }
        Optional<HistoryFlaw> flaw = HistoryCheck.firstFlaw(entries);
        return flaw.isPresent()
                ? new Refused(flaw.get())
                : new Ready(new ServiceCaseHistory(envelope, serviceCase.id(), serviceCase.service(), entries));
    }

    /**
     * Prepares a history that was put together of received statuses. One that waits behind a gap makes it incomplete, and so does
     * one that contradicts under a number that the history has not reached; a conflict under a number that it has is settled.
     *
     * @param merged the case, what waits and what contradicts
     * @param envelope what the message says of itself
     * @return the message, or the gap or contradiction
     */
    static HandOver of(MergedStatuses merged, Envelope envelope) {
        Optional<HistoryFlaw> contradicted = contradicted(merged);
        if (contradicted.isPresent()) {
            return new Refused(contradicted.get());
        }
        ServiceCase known = merged.serviceCase();
        List<StatusEntry> all = new ArrayList<>(known.history());
        merged.waiting().stream().map(ExecutionStatus::entry).forEach(all::add);
        return of(new ServiceCase(known.id(), known.service(), known.facts(), all), envelope);
    }

    private static Optional<HistoryFlaw> contradicted(MergedStatuses merged) {
        List<StatusEntry> history = merged.serviceCase().history();
        int reached = merged.waiting().stream()
                .mapToInt(status -> status.entry().sequence())
                .min()
                .orElse(Integer.MAX_VALUE);
        return merged.conflicts().stream()
                .map(conflict -> conflict.status().entry())
                .filter(entry -> entry.sequence() > history.size() && entry.sequence() <= reached)
                .min(Comparator.comparingInt(StatusEntry::sequence))
                .map(entry -> new HistoryFlaw(
                        history.size(),
                        HistoryFlaw.Kind.CONTRADICTED,
                        entry,
                        history.stream().reduce((earlier, later) -> later)));
    }

    /**
     * Handles all three.
     *
     * @param ready for a message
     * @param refused for a flaw
     * @param empty for nothing
     * @param <R> the result
     * @return what the chosen function gives
     */
    default <R> R fold(
            Function<? super Ready, ? extends R> ready,
            Function<? super Refused, ? extends R> refused,
            Function<? super Empty, ? extends R> empty) {
        if (this instanceof Ready r) {
            return ready.apply(r);
        }
        return this instanceof Refused r ? refused.apply(r) : empty.apply((Empty) this);
    }
}
