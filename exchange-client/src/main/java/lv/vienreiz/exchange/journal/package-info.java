/** Who asked what about whom, why and with which outcome, so that altering it is found. Start at {@link lv.vienreiz.exchange.journal.AccessJournal}. */
@NullMarked
package lv.vienreiz.exchange.journal;

import org.jspecify.annotations.NullMarked;
