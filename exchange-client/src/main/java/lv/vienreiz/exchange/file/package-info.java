/** Files that hold what is not everybody's. Start at {@link lv.vienreiz.exchange.file.PrivateFiles}. */
@NullMarked
package lv.vienreiz.exchange.file;

import org.jspecify.annotations.NullMarked;
