/**
 * The binding of X-Road's REST protocol, version 1. Start at {@link lv.vienreiz.exchange.xroad.XRoad}.
 */
@NullMarked
package lv.vienreiz.exchange.xroad;

import org.jspecify.annotations.NullMarked;
