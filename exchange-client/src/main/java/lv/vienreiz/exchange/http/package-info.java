/**
 * One HTTP call at a time, and whether it left this machine. Start at {@link lv.vienreiz.exchange.http.HttpTransport}.
 */
@NullMarked
package lv.vienreiz.exchange.http;

import org.jspecify.annotations.NullMarked;
