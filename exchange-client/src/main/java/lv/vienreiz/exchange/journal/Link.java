// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import java.util.Map;

/**
 * One link of a node's chain: an entry with the digest of the entry before it and its own. Only a holder of the key can make
 * one that fits.
 *
 * @param node the writing node
 * @param number its place in the node's chain, from 1
 * @param at milliseconds since 1970
 * @param openedBy for an ending the number of its beginning, otherwise 0
 * @param texts its texts; one that is not there is empty
 * @param previous the digest of the link before
 * @param mac the digest of this link
 */
record Link(String node, long number, long at, long openedBy, Map<Column, String> texts, String previous, String mac) {

    static final String BEGUN = "begun";
    static final String ENDED = "ended";
    static final String ERASED = "erased";

    /**
     * The end of a chain.
     *
     * @param node the writing node
     * @param number how many links it has had
     * @param mac the digest of the last of them
     */
    record Head(String node, long number, String mac) {}

    static Link after(Head head, long at, long openedBy, Map<Column, String> texts, Secrets secrets) {
        Link open = new Link(head.node(), head.number() + 1, at, openedBy, texts, head.mac(), "");
        return new Link(open.node, open.number, at, openedBy, texts, head.mac(), open.macAt(open.number, secrets));
    }

    Head head() {
        return new Head(node, number, mac);
    }

    String text(Column column) {
        return texts.getOrDefault(column, "");
    }

    /** Whether it tells of an access to a person's data: also where somebody altered what kind it is. */
    boolean isAboutAPerson() {
        String kind = text(Column.KIND);
        return !text(Column.SUBJECT).isEmpty() && !kind.equals(ERASED) && !kind.equals(ENDED);
    }

    /** Whether it was written as it is, at a place. */
    boolean fitsAt(long place, Secrets secrets) {
        return mac.equals(macAt(place, secrets));
    }

    private String macAt(long place, Secrets secrets) {
        Canonical canonical = new Canonical("vienreiz-journal-entry-2")
                .text(node)
                .number(place)
                .number(at)
                .number(openedBy);
        for (Column column : Column.values()) {
            canonical.text(text(column));
        }
        return secrets.mac(Secrets.Use.ENTRY, canonical.text(previous).bytes());
    }
}
