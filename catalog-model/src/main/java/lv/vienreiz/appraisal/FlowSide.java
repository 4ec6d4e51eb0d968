// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.appraisal;

/** Whether money or effort is spent or saved. */
public enum FlowSide {
    /** It is spent. */
    COST,
    /** It is gained or saved. */
    BENEFIT
}
