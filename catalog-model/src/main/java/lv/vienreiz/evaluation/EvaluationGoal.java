// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation;

/** What an evaluation is to bring about (M[154]). */
public enum EvaluationGoal {
    /** A better range of services, some of them dropped or reduced (M[154.1]). */
    RANGE,
    /** More efficient services (M[154.2]). */
    EFFICIENCY,
    /** More available services and less burden on society (M[154.3]). */
    AVAILABILITY_AND_BURDEN
}
