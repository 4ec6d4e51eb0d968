/** Faults that the rules must find, below. Start at {@link lv.vienreiz.architecture.planted.below.Talkative}. */
@NullMarked
package lv.vienreiz.architecture.planted.below;

import org.jspecify.annotations.NullMarked;
