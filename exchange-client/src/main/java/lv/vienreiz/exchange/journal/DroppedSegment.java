// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.time.Instant;

/**
 * A segment that is gone by policy.
 *
 * @param node the node that wrote it
 * @param segment its place among the node's segments, from 1
 * @param first the number of its first entry
 * @param last the number of its last entry
 * @param since the earliest time of an entry in it
 * @param until the latest
 * @param droppedAt when it was dropped
 * @param reason the policy
 */
public record DroppedSegment(
        String node,
        long segment,
        long first,
        long last,
        Instant since,
        Instant until,
        Instant droppedAt,
        String reason) {

    static DroppedSegment of(Seal seal, Stub stub) {
        return new DroppedSegment(
                seal.node(),
                seal.segment(),
                seal.first(),
                seal.last(),
                Instant.ofEpochMilli(seal.since()),
                Instant.ofEpochMilli(seal.until()),
                Instant.ofEpochMilli(stub.droppedAt()),
                stub.reason());
    }
}
