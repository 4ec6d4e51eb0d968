/** To be filled. */
@NullMarked
package lv.vienreiz.cli;

import org.jspecify.annotations.NullMarked;
