// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.outbox;

/**
 * What a purge of the outbox deleted.
 *
 * @param contents messages whose content, answer and files were deleted; that they were sent stays known
 * @param facts messages that are not known any more
 */
public record PurgedOutbox(int contents, int facts) {}
