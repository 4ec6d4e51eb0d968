/**
 * What a host that runs for long does from time to time so that nothing is kept for too long. Start at {@link lv.vienreiz.exchange.upkeep.Upkeep}.
 */
@NullMarked
package lv.vienreiz.exchange.upkeep;

import org.jspecify.annotations.NullMarked;
