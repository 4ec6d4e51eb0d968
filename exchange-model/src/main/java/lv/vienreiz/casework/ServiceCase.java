// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.text.LocalizedText;

/**
 * One case of a service for one client (<i>pakalpojuma gadījums</i>, M[114]): its state and its whole history, which only
 * grows. Immutable; a move gives a new case.
 *
 * @param id the identity of the case
 * @param service the service
 * @param history every move, in order; empty before the first
 */
public record ServiceCase(CaseId id, ServiceId service, List<StatusEntry> history) {

    /** Makes a case of its history. */
    public ServiceCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(service, "service");
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
         * @param legal what would be legal now
         */
        record Refused(Move move, Reason why, List<Move> legal) implements Result {}

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

    /** Why a move is not legal. */
    public enum Reason {
        /** Nothing leads from this state to that one. */
        NO_SUCH_MOVE,
        /** The move exists, for another actor. */
        NOT_THIS_ACTOR,
        /** The move is dated before the one that came last. */
        BEFORE_THE_LAST,
        /** The case has ended. */
        CASE_ENDED
    }

    /**
     * Begins a case.
     *
     * @param id the identity of the case
     * @param service the service
     * @return a case without history
     */
    public static ServiceCase of(CaseId id, ServiceId service) {
        return new ServiceCase(id, service, List.of());
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
     * The moves that are legal now.
     *
     * @return the moves
     */
    public List<Move> legalMoves() {
        return state().map(CaseMoves::from).orElseGet(CaseMoves::first);
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
        List<Move> legal = legalMoves();
        if (!legal.contains(move)) {
            return new Result.Refused(move, reason(move, legal), legal);
        }
        if (!history.isEmpty() && at.isBefore(last().at())) {
            return new Result.Refused(move, Reason.BEFORE_THE_LAST, legal);
        }
        StatusEntry entry = new StatusEntry(history.size() + 1, move.to(), move.actor(), at, note);
        List<StatusEntry> longer = new ArrayList<>(history);
        longer.add(entry);
        return new Result.Moved(new ServiceCase(id, service, longer), entry);
    }

    private Reason reason(Move move, List<Move> legal) {
        if (legal.isEmpty()) {
            return Reason.CASE_ENDED;
        }
        boolean exists = legal.stream().anyMatch(m -> m.to() == move.to());
        return exists ? Reason.NOT_THIS_ACTOR : Reason.NO_SUCH_MOVE;
    }

    private StatusEntry last() {
        return history.get(history.size() - 1);
    }
}
