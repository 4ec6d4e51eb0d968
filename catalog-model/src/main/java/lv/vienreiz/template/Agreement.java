// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

/** How a part of a description stands to the same part of its template. */
public enum Agreement {
    /** Both say the same. */
    EQUAL,
    /** Both say something, and not the same. */
    DIFFERENT,
    /** Only the template says something. */
    GENERAL_ONLY,
    /** Only the description says something. */
    OWN_ONLY,
    /** Neither says anything. */
    NEITHER
}
