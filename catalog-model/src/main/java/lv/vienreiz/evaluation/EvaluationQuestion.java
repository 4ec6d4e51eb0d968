// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation;

/** What an evaluation asks (M[78]). */
public enum EvaluationQuestion {
    /** Whether the right things are done (<i>lietderība</i>). */
    EFFECTIVENESS,
    /** Whether things are done right (<i>efektivitāte</i>). */
    EFFICIENCY
}
