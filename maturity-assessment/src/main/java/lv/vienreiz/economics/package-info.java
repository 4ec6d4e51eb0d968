/** What services and their improvement cost and bring, in exact decimals with stated rounding. Start at {@link lv.vienreiz.economics.Appraiser}. */
@NullMarked
package lv.vienreiz.economics;

import org.jspecify.annotations.NullMarked;
