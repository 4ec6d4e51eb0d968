// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.permission;

/** Why a permission does not let data be asked for. */
public enum PermissionObstacle {
    /** There is no permission of this number. */
    UNKNOWN,
    /** It was taken back. */
    REVOKED,
    /** Its term has ended. */
    EXPIRED,
    /** Its term has not begun. */
    NOT_YET_VALID,
    /** It is for another register. */
    OTHER_REGISTER,
    /** It is for another purpose. */
    OTHER_PURPOSE,
    /** It does not cover all of the fields. */
    FIELDS_OUTSIDE,
    /** It was used as often as it may be. */
    EXHAUSTED
}
