/** The files of messages in a store. Start at {@link lv.vienreiz.exchange.kept.KeptFiles}. */
@NullMarked
package lv.vienreiz.exchange.kept;

import org.jspecify.annotations.NullMarked;
