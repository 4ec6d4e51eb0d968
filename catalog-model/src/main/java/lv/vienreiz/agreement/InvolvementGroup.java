// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

/** The two ways in which another takes part in providing a service (M, figure 9; M[200]). */
public enum InvolvementGroup {
    /** Public persons or institutions work together; no competence moves (<i>sadarbība</i>). */
    COOPERATION,
    /** An administration task is handed over; responsibility for the function stays (<i>deleģēšana</i>). */
    DELEGATION
}
