/**
 * Receiving messages so that each takes effect once, whatever server hands them in. Start at
 * {@link lv.vienreiz.exchange.inbox.Inbox}.
 */
@NullMarked
package lv.vienreiz.exchange.inbox;

import org.jspecify.annotations.NullMarked;
