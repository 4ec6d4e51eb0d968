/** The form of documents on statistics, made at build time; not exported to users. Start at {@link lv.vienreiz.statistics.form.StatisticsForms}. */
@NullMarked
package lv.vienreiz.statistics.form;

import org.jspecify.annotations.NullMarked;
