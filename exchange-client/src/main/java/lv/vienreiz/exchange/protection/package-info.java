/** The encryption of stored contents. Start at {@link lv.vienreiz.exchange.protection.PayloadKeys}. */
@NullMarked
package lv.vienreiz.exchange.protection;

import org.jspecify.annotations.NullMarked;
