// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

/** How the data of an indicator are obtained (M[278.9]). */
public enum DataSource {
    /** Accounting. */
    ACCOUNTING,
    /** Control of execution. */
    EXECUTION_CONTROL,
    /** Monitoring. */
    MONITORING,
    /** A survey. */
    SURVEY,
    /** An audit. */
    AUDIT
}
