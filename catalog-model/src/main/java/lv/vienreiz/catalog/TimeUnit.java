// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog;

/** The unit of a time that a service takes. */
public enum TimeUnit {
    /** Hours. */
    HOUR,
    /** Working days. */
    WORKING_DAY,
    /** Calendar days. */
    DAY,
    /** Months. */
    MONTH
}
