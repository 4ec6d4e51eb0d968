/**
 * The holidays of Latvia as a library keeps them; no type of that library goes further. Start at {@link
 * lv.vienreiz.workday.library.LatvianHolidays}.
 */
@NullMarked
package lv.vienreiz.workday.library;

import org.jspecify.annotations.NullMarked;
