/** To be filled. */
@NullMarked
package lv.vienreiz.testkit;

import org.jspecify.annotations.NullMarked;
