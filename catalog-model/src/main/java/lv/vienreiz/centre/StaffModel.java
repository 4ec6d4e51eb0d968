// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

/** Who serves clients in a centre (M[169], M[196]). */
public enum StaffModel {
    /** An employee of the municipality accepts applications, passes them on and hands out the result (M[196]). */
    MAILBOX,
    /** Each institution sends staff of its own to one place (M[196]). */
    SECONDED,
    /** Staff of the centre serve for all institutions (M[169]). */
    FULLY_INTEGRATED
}
