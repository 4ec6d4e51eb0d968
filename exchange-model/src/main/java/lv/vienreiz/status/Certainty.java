// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.status;

/** How sure something is that is said of a foreign vocabulary. */
public enum Certainty {
    /** It stands in an official document. */
    OFFICIAL,

    /** It is known from working programs of others, or from others' descriptions. */
    THIRD_PARTY,

    /** It is our own inference. */
    INFERRED
}
