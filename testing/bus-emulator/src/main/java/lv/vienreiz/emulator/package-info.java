/** To be filled. */
@NullMarked
package lv.vienreiz.emulator;

import org.jspecify.annotations.NullMarked;
