/** The messages that systems exchange about an application and its case. Start at {@link lv.vienreiz.message.MessageId}. */
@NullMarked
package lv.vienreiz.message;

import org.jspecify.annotations.NullMarked;
