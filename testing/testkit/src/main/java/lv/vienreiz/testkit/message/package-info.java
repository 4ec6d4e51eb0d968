/**
 * Assertions on messages and on whole exchanges of them, and made-up messages. Start at {@link
 * lv.vienreiz.testkit.message.MessageAssertions}.
 */
@NullMarked
package lv.vienreiz.testkit.message;

import org.jspecify.annotations.NullMarked;
