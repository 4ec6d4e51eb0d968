/**
 * Which days are worked on in Latvia. Start at {@link lv.vienreiz.workday.WorkingCalendar}.
 */
@NullMarked
package lv.vienreiz.workday;

import org.jspecify.annotations.NullMarked;
