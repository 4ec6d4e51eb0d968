// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.journal;

/**
 * The hash that a journal had at a place, noted outside its store.
 *
 * @param number how many rows the journal had
 * @param hash the hash of the last of them, in hexadecimal
 */
record Checkpoint(long number, String hash) {}
