// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

/** How a service is asked for (M[114.2]). */
public enum RequestForm {
    /** In writing, on paper or electronically. */
    WRITTEN,
    /** Orally, which is possible only by telephone or in person. */
    ORAL
}
