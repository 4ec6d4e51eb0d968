/** To be filled. */
@NullMarked
package lv.vienreiz.pages;

import org.jspecify.annotations.NullMarked;
