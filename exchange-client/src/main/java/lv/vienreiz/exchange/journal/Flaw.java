// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

import lv.vienreiz.text.Language;
import lv.vienreiz.text.Texts;

/**
 * One thing that is wrong with a journal.
 *
 * @param kind what is wrong
 * @param node the node in whose chain it is wrong
 * @param segment the segment concerned, from 1; 0 where it concerns none
 * @param first the number of the first entry concerned, or of the line in the file of checkpoints; 0 where it concerns none
 * @param last the number of the last
 */
public record Flaw(Kind kind, String node, long segment, long first, long last) {

    private static final Texts TEXTS = Texts.read(
            Flaw.class.getResourceAsStream("flaws_lv.properties"),
            Flaw.class.getResourceAsStream("flaws_en.properties"));

    /** What can be wrong with a journal. */
    public enum Kind {
        /** Entries say something else than when they were written. */
        ALTERED,
        /** Entries are gone from the middle or the beginning. */
        MISSING,
        /** Entries stand in another place than where they were written. */
        REORDERED,
        /** Entries are gone from the end. */
        TRUNCATED,
        /** Entries stand where the journal once had others: an older copy was put in its place and continued. */
        REWRITTEN,
        /** Entries stand where there was none, and were not made with the key. */
        INSERTED,
        /** A whole sealed segment is gone, and no policy of retention signed for it. */
        DROPPED_WITHOUT_POLICY,
        /** Entries are there that the policy of retention had dropped: an older copy was put in place. */
        RETURNED,
        /** A seal was not made with the key. */
        SEAL_FORGED,
        /** A seal is another one than was noted outside, or than the next seal names. */
        SEAL_REPLACED,
        /** A seal is gone. */
        SEAL_MISSING,
        /** What should sign for a dropped segment was not made with the key. */
        STUB_FORGED,
        /** There are entries, but no checkpoints of their node. */
        CHECKPOINTS_MISSING,
        /** Lines of the file of checkpoints were not made with the key. */
        CHECKPOINT_FORGED,
        /** The key of a person was not made by the journal, or was altered. */
        LINK_FORGED,
        /** The key of a person is gone, and was not erased by the journal. */
        LINK_MISSING,
        /** The key of a person is there that the journal had erased: it came from an older copy. */
        LINK_RETURNED
    }

    /**
     * Says what is wrong where, and what it means.
     *
     * @param language Latvian; any other is answered in English
     * @return one or two sentences
     */
    public String text(Language language) {
        String entries = first == last ? TEXTS.get("one", language) : TEXTS.get("several", language);
        String where = TEXTS.get(segment == 0 ? "node" : "segment", language)
                .replace("{node}", node)
                .replace("{segment}", Long.toString(segment));
        return where
                + TEXTS.get(kind.name(), language)
                        .replace("{entries}", entries)
                        .replace("{first}", Long.toString(first))
                        .replace("{last}", Long.toString(last));
    }
}
