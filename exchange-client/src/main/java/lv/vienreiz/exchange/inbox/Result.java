// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

/** What is stored and sent in answer to a message. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Result(int status, String contentType, byte[] body) {}
