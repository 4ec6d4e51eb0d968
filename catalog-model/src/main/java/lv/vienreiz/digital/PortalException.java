// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.digital;

/** Why a service may have a portal of its own beside the single state portal (M[235.3]). */
public enum PortalException {
    /** The number of transactions. */
    TRANSACTION_VOLUME,
    /** The number of users. */
    USER_COUNT,
    /** Specialised users with high demands on ergonomics. */
    SPECIALISED_USERS
}
