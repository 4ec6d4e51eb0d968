/**
 * The side of a register: answering requests for data as the law and the permissions allow. Start at
 * {@link lv.vienreiz.exchange.register.RegisterDesk}.
 */
@NullMarked
package lv.vienreiz.exchange.register;

import org.jspecify.annotations.NullMarked;
