// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.xroad;

import lv.vienreiz.exchange.http.HttpTransport;

/**
 * Where a large answer goes.
 *
 * @param sink opens the place
 * @param most how many bytes may go there
 */
record AnswerPlace(HttpTransport.Sink sink, long most) {}
