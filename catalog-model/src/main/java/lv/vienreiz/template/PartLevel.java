// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

/** Whether a part of a description is the same everywhere (M[301.4.1]). */
public enum PartLevel {
    /** Equal in all municipalities. */
    GENERAL,
    /** The municipality's own. */
    SPECIAL
}
