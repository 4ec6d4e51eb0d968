// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation;

/** When an evaluation takes place (M[78]). */
public enum EvaluationTime {
    /** Before what is evaluated. */
    EX_ANTE,
    /** After what is evaluated. */
    EX_POST
}
