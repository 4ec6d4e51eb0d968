// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.store;

/** What a finished transaction promises. */
public enum Durability {

    /** Survives a loss of power: the disk has confirmed it. */
    SYNCED,

    /** Survives the end of this process at once, and a loss of power from the next {@link #SYNCED} transaction on. */
    LAZY,

    /** Like {@link #SYNCED}, and what the transaction deleted is gone from the store's files too. */
    ERASED
}
