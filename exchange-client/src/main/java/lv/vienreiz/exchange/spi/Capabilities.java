// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.spi;

/**
 * What a bus can do, so that the client need not find out by failing.
 *
 * @param maxBodyBytes the largest body that the bus takes
 * @param deduplicates whether the endpoint is declared to make repeats of one message id harmless
 * @param answersInquiries whether the receiver can be asked what became of a message
 */
public record Capabilities(long maxBodyBytes, boolean deduplicates, boolean answersInquiries) {}
