// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

/** How much a finding weighs. */
public enum Severity {
    /** The document must not be used as it is. */
    ERROR,
    /** The document can be used, and should be mended. */
    WARNING,
    /** Worth knowing; nothing need be done. */
    INFORMATION
}
