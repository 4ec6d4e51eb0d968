// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

/** A task of a client service centre (<i>KAC</i>, M[190.3]). */
public enum CentreTask {
    /** Be the first place to which clients turn. */
    PRIMARY_CONTACT,
    /** Do the tasks of client service until they are closed. */
    FRONT_OFFICE_TO_CLOSURE,
    /** Provide simple services. */
    SIMPLE_SERVICES,
    /** Report volumes and the satisfaction of clients to the owners (M[190.3.4]). */
    REPORT_TO_OWNERS,
    /** Restore service and follow incidents until they are closed (M[190.3.5]). */
    INCIDENTS_TO_CLOSURE,
    /** Measure how satisfied clients are, and improve it. */
    MEASURE_AND_IMPROVE_SATISFACTION
}
