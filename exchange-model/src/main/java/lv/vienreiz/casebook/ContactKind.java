// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casebook;

/** What a contact was about. The division is our own. */
public enum ContactKind {
    /** Information was asked for or given (M[114.1]). */
    INFORMATION,
    /** A service was asked for (M[114.2]). */
    APPLICATION,
    /** Something was added to an application. */
    COMPLETION,
    /** A result was handed out (M[114.4]). */
    DELIVERY,
    /** A proposal, question, complaint or claim (M[114.6]). */
    FEEDBACK,
    /** Something else. */
    OTHER
}
