// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.benchmarks;

import java.util.Arrays;

/**
 * What one benchmark took in one fork.
 *
 * @param best the fastest iteration, in microseconds for one operation
 * @param median the median of the iterations
 * @param bytes how much one operation allocates
 */
record Measurement(double best, double median, double bytes) {

    static Measurement of(double[] iterations, double bytes) {
        double[] sorted = iterations.clone();
        Arrays.sort(sorted);
        return new Measurement(sorted[0], median(sorted), bytes);
    }

    /** The median of values in ascending order. */
    static double median(double... sorted) {
        return sorted[sorted.length / 2];
    }
}
