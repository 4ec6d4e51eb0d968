// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.due;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.casework.CaseState;
import lv.vienreiz.casework.StatusEntry;

/**
 * When the time of execution began to run, when it stood still and when it ended, read from a history (P[51], M[114.7]).
 *
 * <p>It begins when the document set is complete: with the registration that was not followed by a request for completion
 * before execution began; without an application it begins with the execution. If the case is found incomplete only during
 * execution, the clock pauses. It ends when the result is ready, or the case refused or given up. Where the sources only say
 * "complete", this reading is our own inference.
 *
 * @param startedAt when it began, or nothing while the documents are not complete
 * @param pauses when it stood still, in order
 * @param endedAt when it ended, or nothing while it goes on
 */
public record ExecutionClock(Optional<OffsetDateTime> startedAt, List<Pause> pauses, Optional<OffsetDateTime> endedAt) {

    private static final Set<CaseState> INTAKE = EnumSet.of(
            CaseState.INQUIRY,
            CaseState.DRAFT,
            CaseState.SUBMITTED,
            CaseState.REGISTERED,
            CaseState.INCOMPLETE,
            CaseState.HANDED_OVER);

    private static final Set<CaseState> END = EnumSet.of(
            CaseState.RESULT_READY,
            CaseState.REFUSED,
            CaseState.DELIVERED,
            CaseState.CLOSED,
            CaseState.WITHDRAWN,
            CaseState.OPTED_OUT);

    /** Makes a reading. */
    public ExecutionClock {
        Objects.requireNonNull(startedAt, "startedAt");
        pauses = List.copyOf(pauses);
        Objects.requireNonNull(endedAt, "endedAt");
    }

    /**
     * A time during which the clock stood still.
     *
     * @param from its beginning
     * @param to its end, or nothing while it lasts
     */
    public record Pause(OffsetDateTime from, Optional<OffsetDateTime> to) {

        /** Makes a pause. */
        public Pause {
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * Reads a history.
     *
     * @param history the moves in order
     * @param policy in which states the clock stands still
     * @return the reading
     */
    public static ExecutionClock of(List<StatusEntry> history, PausePolicy policy) {
        Optional<OffsetDateTime> started = Optional.empty();
        Optional<OffsetDateTime> ended = Optional.empty();
        Optional<OffsetDateTime> paused = Optional.empty();
        List<Pause> pauses = new ArrayList<>();
        boolean intake = true;
        for (StatusEntry entry : history) {
            if (paused.isPresent()) {
                pauses.add(new Pause(paused.get(), Optional.of(entry.at())));
                paused = Optional.empty();
            }
            intake = intake && INTAKE.contains(entry.state());
            if (END.contains(entry.state())) {
                ended = ended.isPresent() ? ended : Optional.of(entry.at());
            } else if (intake) {
                started = startAtIntake(started, entry);
            } else {
                started = started.isPresent() ? started : Optional.of(entry.at());
                paused = policy.states().contains(entry.state()) ? Optional.of(entry.at()) : paused;
            }
        }
        paused.ifPresent(from -> pauses.add(new Pause(from, Optional.empty())));
        return new ExecutionClock(started, pauses, ended);
    }

    private static Optional<OffsetDateTime> startAtIntake(Optional<OffsetDateTime> started, StatusEntry entry) {
        if (entry.state() == CaseState.REGISTERED) {
            return Optional.of(entry.at());
        }
        return entry.state() == CaseState.INCOMPLETE ? Optional.empty() : started;
    }

    /**
     * Tells whether the clock stands still.
     *
     * @return true during a pause
     */
    public boolean isPaused() {
        return endedAt.isEmpty()
                && !pauses.isEmpty()
                && pauses.get(pauses.size() - 1).to().isEmpty();
    }
}
