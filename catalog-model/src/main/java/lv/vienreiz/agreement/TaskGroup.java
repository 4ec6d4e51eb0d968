// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

/** To which part of the work on a service a task belongs. */
public enum TaskGroup {
    /** Organising that the service is there (<i>pakalpojuma pārvaldība</i>, M[113]). */
    MANAGEMENT,
    /** Deciding with force for the client (M[112]). */
    DECISION,
    /** Serving the client (<i>klientu apkalpošana</i>, M[116]). */
    FRONT_OFFICE,
    /** Creating what the client receives (<i>pakalpojuma nodrošināšana</i>, M[116]). */
    BACK_OFFICE
}
