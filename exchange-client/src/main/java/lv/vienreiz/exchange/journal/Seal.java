// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

/**
 * The keyed seal of a segment: a run of entries of one node that nothing is added to any more. It names the seal before it.
 *
 * @param node the writing node
 * @param segment its place among the node's segments, from 1
 * @param first the number of its first entry
 * @param last the number of its last entry
 * @param since the earliest time of an entry in it, in milliseconds since 1970
 * @param until the latest
 * @param sealedAt when it was sealed
 * @param head the digest of its last entry
 * @param previous the digest of the seal before
 * @param mac the digest of this seal
 */
record Seal(
        String node,
        long segment,
        long first,
        long last,
        long since,
        long until,
        long sealedAt,
        String head,
        String previous,
        String mac) {

    /**
     * When the entries of a segment were written.
     *
     * @param since the earliest time
     * @param until the latest
     */
    record Span(long since, long until) {}

    /** What stands before the first seal of a node. */
    static Seal none(String node) {
        return new Seal(node, 0, 0, 0, 0, 0, 0, Secrets.ORIGIN, Secrets.ORIGIN, Secrets.ORIGIN);
    }

    /** The seal of what follows this segment, up to the end of the chain. */
    Seal next(Link.Head head, Span span, long sealedAt, Secrets secrets) {
        Seal open = new Seal(
                node, segment + 1, last + 1, head.number(), span.since, span.until, sealedAt, head.mac(), mac, "");
        return open.with(open.expected(secrets));
    }

    Link.Head end() {
        return new Link.Head(node, last, head);
    }

    boolean isOurs(Secrets secrets) {
        return mac.equals(expected(secrets));
    }

    boolean holds(long number) {
        return first <= number && number <= last;
    }

    private Seal with(String digest) {
        return new Seal(node, segment, first, last, since, until, sealedAt, head, previous, digest);
    }

    private String expected(Secrets secrets) {
        return secrets.mac(
                Secrets.Use.SEAL,
                new Canonical("vienreiz-journal-seal-2")
                        .text(node)
                        .number(segment)
                        .number(first)
                        .number(last)
                        .number(since)
                        .number(until)
                        .number(sealedAt)
                        .text(head)
                        .text(previous)
                        .bytes());
    }
}
