/** The durable ground of outbox and journal: one database, one owner, one writer. Start at {@link lv.vienreiz.exchange.store.Store}. */
@NullMarked
package lv.vienreiz.exchange.store;

import org.jspecify.annotations.NullMarked;
