/** Sending so that every message takes effect once, whatever ends in between. Start at {@link lv.vienreiz.exchange.outbox.Outbox}. */
@NullMarked
package lv.vienreiz.exchange.outbox;

import org.jspecify.annotations.NullMarked;
