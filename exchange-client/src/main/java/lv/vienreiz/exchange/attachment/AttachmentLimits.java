// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.attachment;

import java.time.Duration;

/**
 * How many files may travel with a message, how large they may be, and how long one may take to arrive.
 *
 * @param count files of one message
 * @param bytes of one file
 * @param bytesOfAll of all files of one message
 * @param time for the arrival of one file
 */
public record AttachmentLimits(int count, long bytes, long bytesOfAll, Duration time) {

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if a limit is negative, or no time is left
     */
    public AttachmentLimits {
        if (count < 0 || bytes < 0 || bytesOfAll < 0) {
            throw new IllegalArgumentException(
                    "A limit of files is not negative, found " + count + ", " + bytes + " and " + bytesOfAll);
        }
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("A file needs time to arrive, found " + time);
        }
    }

    /**
     * Limits that suit most services: 20 files of at most 10 MiB, which is what a security server takes unless told otherwise,
     * 100 MiB altogether, and two minutes for each.
     *
     * @return the usual limits
     */
    public static AttachmentLimits usual() {
        long mebibyte = 1024 * 1024;
        return new AttachmentLimits(20, 10 * mebibyte, 100 * mebibyte, Duration.ofMinutes(2));
    }
}
