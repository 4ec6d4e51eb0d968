/** Statistics of the use of services, as they are handed over. Start at {@link lv.vienreiz.statistics.UsageReport}. */
@NullMarked
package lv.vienreiz.statistics;

import org.jspecify.annotations.NullMarked;
