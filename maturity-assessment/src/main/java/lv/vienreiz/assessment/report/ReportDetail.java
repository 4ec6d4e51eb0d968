// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

/** How much a report tells. */
public enum ReportDetail {
    /** How many services there are, where they stand, and for each the next step. */
    SUMMARY,
    /** Also everything that is missing for the next level or for the full score. */
    DETAILED,
    /** Also every criterion with its answer and reason, and what contradicts itself in the evidence. */
    DIAGNOSTIC
}
