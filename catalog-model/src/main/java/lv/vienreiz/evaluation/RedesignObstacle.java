// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation;

/** Why a redesign may not begin (M[155.2], M[158]). */
public enum RedesignObstacle {
    /** It names no evaluation. */
    NO_EVALUATION,
    /** The evaluation that it names is not known. */
    UNKNOWN_EVALUATION,
    /** The evaluation compares services, and goes into detail with none. */
    GENERAL_EVALUATION,
    /** The evaluation looked at other services. */
    OTHER_SERVICE,
    /** Costs and benefits were not compared. */
    NO_COST_BENEFIT,
    /** What society gains was not counted. */
    NO_SOCIETY_BENEFIT,
    /** The burden on society was not counted. */
    NO_SOCIETY_BURDEN
}
