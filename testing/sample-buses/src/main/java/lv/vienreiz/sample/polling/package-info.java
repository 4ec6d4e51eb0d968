/**
 * A bus that takes a message, answers when it is asked later, and must be told when it may forget the answer. Start at
 * {@link lv.vienreiz.sample.polling.PollingBinding}.
 */
@NullMarked
package lv.vienreiz.sample.polling;

import org.jspecify.annotations.NullMarked;
