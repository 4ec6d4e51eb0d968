// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

/**
 * What is left of a segment that was dropped by policy, beside its seal.
 *
 * @param node the writing node
 * @param segment the segment
 * @param droppedAt when it was dropped, in milliseconds since 1970
 * @param reason the policy
 * @param mac the keyed digest of this stub and the seal
 */
record Stub(String node, long segment, long droppedAt, String reason, String mac) {

    static Stub of(Seal seal, long droppedAt, String reason, Secrets secrets) {
        return new Stub(seal.node(), seal.segment(), droppedAt, reason, mac(seal, droppedAt, reason, secrets));
    }

    boolean isOurs(Seal seal, Secrets secrets) {
        return mac.equals(mac(seal, droppedAt, reason, secrets));
    }

    private static String mac(Seal seal, long droppedAt, String reason, Secrets secrets) {
        return secrets.mac(
                Secrets.Use.STUB,
                new Canonical("vienreiz-journal-stub-2")
                        .text(seal.mac())
                        .number(droppedAt)
                        .text(reason)
                        .bytes());
    }
}
