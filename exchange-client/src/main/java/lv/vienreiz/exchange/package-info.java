/** The client of the bus. Start at {@link lv.vienreiz.exchange.Outcome}, which says how each call can end. */
@NullMarked
package lv.vienreiz.exchange;

import org.jspecify.annotations.NullMarked;
