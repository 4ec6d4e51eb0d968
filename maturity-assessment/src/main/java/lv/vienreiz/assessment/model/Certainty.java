// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

/** How far something is what its source says. */
public enum Certainty {
    /** The source says so. */
    STATED,
    /** The source says so in other words, or leaves a gap that we filled: our own reading. */
    READING,
    /** Found by holding the source's answers against its results. */
    MEASURED,
    /** Our own; no source says so. */
    OWN
}
