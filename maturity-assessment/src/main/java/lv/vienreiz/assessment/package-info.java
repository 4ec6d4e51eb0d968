/** To be filled. */
@NullMarked
package lv.vienreiz.assessment;

import org.jspecify.annotations.NullMarked;
