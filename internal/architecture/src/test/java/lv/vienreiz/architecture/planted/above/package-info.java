/** Faults that the rules must find, above. Start at {@link lv.vienreiz.architecture.planted.above.Above}. */
@NullMarked
package lv.vienreiz.architecture.planted.above;

import org.jspecify.annotations.NullMarked;
