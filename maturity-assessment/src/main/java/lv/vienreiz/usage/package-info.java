/** Counts of the use of services from streams of events. Start at {@link lv.vienreiz.usage.UsageCounter}. */
@NullMarked
package lv.vienreiz.usage;

import org.jspecify.annotations.NullMarked;
