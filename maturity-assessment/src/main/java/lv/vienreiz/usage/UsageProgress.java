// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.usage;

/** Follows a long count. It is asked now and then, by one thread at a time, but not always by the same. */
@FunctionalInterface
public interface UsageProgress {

    /** Follows nothing and never stops. */
    UsageProgress SILENT = (done, all, events) -> true;

    /**
     * Tells how far the count is.
     *
     * @param done how many bytes are read
     * @param all how many bytes there are, or -1 if nobody knows
     * @param events how many events are counted
     * @return false to stop; what was counted until then is the result
     */
    boolean goOn(long done, long all, long events);
}
