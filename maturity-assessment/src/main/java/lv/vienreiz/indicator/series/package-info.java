/** What indicators show over time: series, gaps to targets, trends and the table of the annual report. Start at {@link lv.vienreiz.indicator.series.IndicatorBook}. */
@NullMarked
package lv.vienreiz.indicator.series;

import org.jspecify.annotations.NullMarked;
