// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.template;

/**
 * What a template makes equal in all municipalities. The Plan unifies names and annotations first and processes later
 * (P[28], P[38]); the Model means the process at its general level too (M[301.4.1]).
 */
public enum Standardised {
    /** The name of the service. */
    NAME,
    /** The short annotation. */
    ANNOTATION,
    /** The process at its general level. */
    PROCESS
}
