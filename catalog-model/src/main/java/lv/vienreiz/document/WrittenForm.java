// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document;

/** How a document is written. */
public enum WrittenForm {
    /** JSON (RFC 8259). */
    JSON,
    /** XML 1.0. */
    XML
}
