/** A register that answers requests for data. Start at {@link lv.vienreiz.examples.register.LandRegister}. */
@NullMarked
package lv.vienreiz.examples.register;

import org.jspecify.annotations.NullMarked;
