// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.permission;

import java.time.Instant;

/**
 * The permissions of an institution, with a count of their uses that lasts. Implementations are safe for several threads and
 * processes: of a quota of <i>n</i>, never more than <i>n</i> uses are allowed, whoever asks at the same time.
 */
public interface Permissions {

    /**
     * Judges whether data may be asked for. Counts nothing.
     *
     * @param number the number of the permission
     * @param use what is to be asked for
     * @param at when
     * @return the verdict
     */
    PermissionVerdict judge(String number, DataUse use, Instant at);

    /**
     * Judges whether data may be asked for, and counts it if so. When this returns, the count is as durable as the permissions
     * are.
     *
     * @param number the number of the permission
     * @param use what is asked for
     * @param at when
     * @return the verdict; if allowed, with the permission as it stands after the count
     */
    PermissionVerdict use(String number, DataUse use, Instant at);

    /**
     * Takes back one use, because the request provably never left. Does nothing where there is no such permission.
     *
     * @param number the number of the permission
     */
    void giveBack(String number);
}
