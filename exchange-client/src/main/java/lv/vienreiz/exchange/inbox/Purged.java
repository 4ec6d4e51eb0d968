// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

/**
 * What a purge deleted.
 *
 * @param answers stored answers; the messages stay known
 * @param messages messages, which are not known any more
 * @param refusals records of refusals
 */
public record Purged(int answers, int messages, int refusals) {}
