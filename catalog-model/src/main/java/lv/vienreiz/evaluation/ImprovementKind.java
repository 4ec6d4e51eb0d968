// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation;

/** How a service is improved (M[157]). */
public enum ImprovementKind {
    /** By a project of its own that changes it substantially (<i>pakalpojuma pārbūve</i>, M[157.1]). */
    REDESIGN,
    /** By small improvements all the time (M[157.2]). */
    CONTINUOUS
}
