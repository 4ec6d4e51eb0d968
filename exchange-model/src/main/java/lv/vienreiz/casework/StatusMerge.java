// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import lv.vienreiz.casework.StatusConflict.Kind;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.WrittenForm;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.MessageId;

/** Puts the statuses of one log together; made for one use. */
final class StatusMerge {

    /** The guards were the sender's to keep. */
    private static final Set<Fact> ALL = EnumSet.allOf(Fact.class);

    /** Total on different statuses, and the same on every machine: the bytes of the document are the last word. */
    private static final Comparator<ExecutionStatus> ORDER = Comparator.comparing(
                    (ExecutionStatus status) -> status.entry().at().toInstant())
            .thenComparing(status -> status.envelope().messageId().value())
            .thenComparing(status -> Documents.bytes(status, WrittenForm.JSON), Arrays::compare);

    private final StatusLog log;
    private final List<StatusEntry> history = new ArrayList<>();
    private final List<ExecutionStatus> waiting = new ArrayList<>();
    private final List<StatusConflict> conflicts = new ArrayList<>();

    StatusMerge(StatusLog log) {
        this.log = log;
    }

    MergedStatuses result() {
        int next = 1;
        boolean open = true;
        for (Map.Entry<Integer, List<ExecutionStatus>> group : byNumber().entrySet()) {
            open = open && group.getKey() == next && take(group.getValue());
            if (!open && group.getKey() > history.size()) {
                leave(group.getValue());
            }
            next++;
        }
        return new MergedStatuses(new ServiceCase(log.caseId(), log.service(), Set.of(), history), waiting, conflicts);
    }

    /** What waits is behind the gap, but for what was found to contradict already. */
    private void leave(List<ExecutionStatus> group) {
        Set<ExecutionStatus> settled = new java.util.HashSet<>();
        conflicts.forEach(conflict -> settled.add(conflict.status()));
        group.stream().filter(status -> !settled.contains(status)).forEach(waiting::add);
    }

    private Map<Integer, List<ExecutionStatus>> byNumber() {
        Map<MessageId, ExecutionStatus> identities = new HashMap<>();
        Map<Integer, List<ExecutionStatus>> groups = new TreeMap<>();
        for (ExecutionStatus status : log.received().stream().sorted(ORDER).toList()) {
            if (identities.putIfAbsent(status.envelope().messageId(), status) == null) {
                groups.computeIfAbsent(status.entry().sequence(), number -> new ArrayList<>())
                        .add(status);
            } else {
                conflicts.add(new StatusConflict(status, Kind.REUSED_IDENTITY));
            }
        }
        return groups;
    }

    /** Takes the first that fits; says whether there was one. */
    private boolean take(List<ExecutionStatus> group) {
        Optional<StatusEntry> taken = Optional.empty();
        for (ExecutionStatus status : group) {
            StatusEntry entry = status.entry();
            if (taken.isPresent()) {
                if (!sameMove(taken.get(), entry)) {
                    conflicts.add(new StatusConflict(status, Kind.OTHER_MOVE));
                }
                continue;
            }
            Optional<Kind> obstacle = obstacle(entry);
            if (obstacle.isPresent()) {
                conflicts.add(new StatusConflict(status, obstacle.get()));
            } else {
                taken = Optional.of(entry);
            }
        }
        taken.ifPresent(history::add);
        return taken.isPresent();
    }

    private Optional<Kind> obstacle(StatusEntry entry) {
        Optional<StatusEntry> last =
                history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
        boolean legal = CaseMoves.lifecycle()
                .judge(last.map(StatusEntry::state), entry.state(), entry.actor(), ALL)
                .fold(way -> true, illegal -> false);
        if (!legal) {
            return Optional.of(Kind.ILLEGAL_MOVE);
        }
        boolean early = last.filter(before -> entry.at().isBefore(before.at())).isPresent();
        return early ? Optional.of(Kind.BACK_IN_TIME) : Optional.empty();
    }

    private static boolean sameMove(StatusEntry one, StatusEntry other) {
        return one.state() == other.state()
                && one.actor() == other.actor()
                && one.at().isEqual(other.at());
    }
}
