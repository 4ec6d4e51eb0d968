/** Keys and certificates for connections to a bus, from files. Start at {@link lv.vienreiz.exchange.tls.KeyStoreFile}. */
@NullMarked
package lv.vienreiz.exchange.tls;

import org.jspecify.annotations.NullMarked;
