// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.course;

/** Where a permission of a client stands (P[71.3]). */
public enum PermissionState {
    /** It was given. */
    GRANTED,
    /** The client took it back. */
    REVOKED,
    /** Its term ended. */
    EXPIRED;
}
