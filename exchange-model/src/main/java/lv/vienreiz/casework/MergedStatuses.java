// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework;

import java.util.List;
import java.util.Objects;
import lv.vienreiz.message.ExecutionStatus;

/**
 * What the statuses of a case that were received so far give together.
 *
 * @param serviceCase the case with every move up to the first that is missing
 * @param waiting the statuses behind a gap, in the order of their numbers
 * @param conflicts the statuses that contradict others: first those that reuse the identity of a message, in the order of their
 *     times, then the others in the order of their numbers
 */
public record MergedStatuses(ServiceCase serviceCase, List<ExecutionStatus> waiting, List<StatusConflict> conflicts) {

    /** Makes a result. */
    public MergedStatuses {
        Objects.requireNonNull(serviceCase, "serviceCase");
        waiting = List.copyOf(waiting);
        conflicts = List.copyOf(conflicts);
    }
}
