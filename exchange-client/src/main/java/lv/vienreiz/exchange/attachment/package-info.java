/** Files that travel with messages. Start at {@link lv.vienreiz.exchange.attachment.AttachmentSource}. */
@NullMarked
package lv.vienreiz.exchange.attachment;

import org.jspecify.annotations.NullMarked;
