// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

/** How often the provider reports. */
public enum ReportingPeriod {
    /** Each month. */
    MONTHLY,
    /** Each quarter. */
    QUARTERLY
}
