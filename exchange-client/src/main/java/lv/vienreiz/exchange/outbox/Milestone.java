// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

/** The moments between which it matters that the process may end; the tests end it there. */
enum Milestone {

    /** A message was handed in, and is not in the store yet. */
    HANDED_IN,

    /** It is in the store. */
    STORED,

    /** A node has claimed messages that others could have. */
    CLAIMED,

    /** The beginning of an attempt is on the disk, and nothing has left. */
    BEGUN,

    /** The attempt has ended, and the store knows nothing of it. */
    ENDED,

    /** The receiver has told what it knows, and the store knows nothing of it. */
    ASKED,

    /** What became of it is in the store. */
    RECORDED,

    /** The bus knows that the answer is safe, and the store knows nothing of that. */
    RELEASED
}
