/** What a bus must offer to be used by the client. Start at {@link lv.vienreiz.exchange.spi.BusBinding}. */
@NullMarked
package lv.vienreiz.exchange.spi;

import org.jspecify.annotations.NullMarked;
