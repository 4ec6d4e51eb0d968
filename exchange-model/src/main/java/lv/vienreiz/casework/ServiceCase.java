// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/**
 * One case of a service for one client (<i>pakalpojuma gadījums</i>, M[114]): its state and its whole history, which only
 * grows. Immutable; a move gives a new case.
 *
 * @param id the identity of the case
 * @param service the service
 * @param facts what is established, on which some moves depend
 * @param history every move, in order; empty before the first
 */
public record ServiceCase(CaseId id, ServiceId service, Set<Fact> facts, List<StatusEntry> history) {

    /** Makes a case of its history. */
    public ServiceCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(service, "service");
        facts = Set.copyOf(facts);
        history = List.copyOf(history);
    }

    /** How a wished move ends. */
    public sealed interface Result {

        /**
         * The move was legal.
         *
         * @param serviceCase the case after it
         * @param entry what the history has more
         */
        record Moved(ServiceCase serviceCase, StatusEntry entry) implements Result {}

        /**
         * The move was not legal, and the case is as it was.
         *
         * @param move what was wished
         * @param why what forbids it
         * @param judgement what the machine says of it, and what would be legal now
         */
        record Refused(Move move, Obstacle why, Judgement.Illegal<CaseState> judgement) implements Result {

            /**
             * The moves that the state allows, whatever they demand besides the actor.
             *
             * @return the moves
             */
            public List<Move> legal() {
                return CaseMoves.moves(judgement.legal());
            }

            /**
             * Says why the move is not legal and what would be.
             *
             * @param language Latvian or English
             * @return two sentences
             */
            public String text(Language language) {
                return judgement.text(language);
            }
        }

        /**
         * Handles both ways of ending.
         *
         * @param moved for a legal move
         * @param refused for any other
         * @param <R> the result
         * @return what the chosen function gives
         */
        default <R> R fold(Function<? super Moved, ? extends R> moved, Function<? super Refused, ? extends R> refused) {
            return this instanceof Moved m ? moved.apply(m) : refused.apply((Refused) this);
        }
    }

    /**
     * Begins a case.
     *
     * @param id the identity of the case
     * @param service the service
     * @return a case without history
     */
    public static ServiceCase of(CaseId id, ServiceId service) {
        return new ServiceCase(id, service, Set.of(), List.of());
    }

    /**
     * Establishes facts. They stay known, but that documents were completed or a term passed ends when the case is found
     * incomplete again.
     *
     * @param more the facts
     * @return the case that knows them too
     */
    public ServiceCase knowing(Fact... more) {
        Set<Fact> known = new LinkedHashSet<>(facts);
        known.addAll(List.of(more));
        return new ServiceCase(id, service, known, history);
    }

    /**
     * The state of the case.
     *
     * @return the state that the last move reached, or nothing before the first
     */
    public Optional<CaseState> state() {
        return history.isEmpty() ? Optional.empty() : Optional.of(last().state());
    }

    /**
     * The moves that are legal now, with what is established.
     *
     * @return the moves
     */
    public List<Move> legalMoves() {
        return CaseMoves.moves(CaseMoves.lifecycle().from(state()).stream()
                .filter(way -> way.guard().missing(facts).isEmpty())
                .toList());
    }

    /**
     * Moves the case, if that is legal.
     *
     * @param move what is wished
     * @param at when
     * @return the moved case, or why it could not be moved
     */
    public Result move(Move move, OffsetDateTime at) {
        return move(move, at, Optional.empty());
    }

    /**
     * Moves the case, if that is legal, with a note for the client.
     *
     * @param move what is wished
     * @param at when
     * @param note what a client may want to know
     * @return the moved case, or why it could not be moved
     */
    public Result move(Move move, OffsetDateTime at, Optional<LocalizedText> note) {
        Judgement<CaseState> judgement = CaseMoves.lifecycle().judge(state(), move.to(), move.actor(), facts);
        if (judgement instanceof Judgement.Illegal<CaseState> illegal) {
            return new Result.Refused(move, illegal.why(), illegal);
        }
        if (!history.isEmpty() && at.isBefore(last().at())) {
            return new Result.Refused(move, Obstacle.BEFORE_THE_LAST, late(move));
        }
        StatusEntry entry = new StatusEntry(history.size() + 1, move.to(), move.actor(), at, note);
        List<StatusEntry> longer = new ArrayList<>(history);
        longer.add(entry);
        Set<Fact> lasting = new LinkedHashSet<>(facts);
        lasting.removeIf(fact -> fact.endsWith(move.to()));
        return new Result.Moved(new ServiceCase(id, service, lasting, longer), entry);
    }

    private Judgement.Illegal<CaseState> late(Move move) {
        return new Judgement.Illegal<>(
                state(),
                move.to(),
                move.actor(),
                Obstacle.BEFORE_THE_LAST,
                List.of(),
                CaseMoves.lifecycle().from(state()));
    }

    private StatusEntry last() {
        return history.get(history.size() - 1);
    }
}
