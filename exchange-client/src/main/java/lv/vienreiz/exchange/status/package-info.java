/** Statuses of cases that come in from whoever executes them. Start at {@link lv.vienreiz.exchange.status.CaseStatuses}. */
@NullMarked
package lv.vienreiz.exchange.status;

import org.jspecify.annotations.NullMarked;
