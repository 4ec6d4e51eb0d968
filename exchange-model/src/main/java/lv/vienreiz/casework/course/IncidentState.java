// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.course;

/** Where an incident stands, from its opening to its closure (M[190.3.5]). */
public enum IncidentState {
    /** It was opened. */
    OPEN,
    /** Somebody resolves it. */
    IN_RESOLUTION,
    /** The service is restored. */
    RESTORED,
    /** It is closed. */
    CLOSED;
}
