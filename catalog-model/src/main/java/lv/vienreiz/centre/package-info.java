/**
 * Client service centres, what each offers, and the basket of state services that a joint centre must have. Start at {@link
 * lv.vienreiz.centre.ClientServiceCentre}.
 */
@NullMarked
package lv.vienreiz.centre;

import org.jspecify.annotations.NullMarked;
