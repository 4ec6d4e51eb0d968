// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation;

/** How wide and deep an evaluation goes (M[155]). */
public enum EvaluationKind {
    /** A set of services, to compare them and to find what to look at more closely (M[155.1]). */
    GENERAL,
    /** One service in detail, on which a redesign is decided (M[155.2]). */
    DETAILED
}
