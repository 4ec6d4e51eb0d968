// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.watch;

/**
 * The connections of a binding at one moment.
 *
 * @param leased those in use by calls
 * @param idle those kept open for the next calls
 * @param waiting the calls that wait for one
 */
public record ConnectionCounts(int leased, int idle, int waiting) {

    /**
     * Counts together.
     *
     * @param other more connections
     * @return the sums
     */
    public ConnectionCounts plus(ConnectionCounts other) {
        return new ConnectionCounts(leased + other.leased, idle + other.idle, waiting + other.waiting);
    }
}
