// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

/** How a criterion is answered. */
public enum Verdict {
    /** Evidence shows that it holds. */
    MET,
    /** Evidence shows that it does not hold. */
    NOT_MET,
    /** Evidence shows neither; counts as no. */
    UNCLEAR,
    /** It has no meaning for this service, by a declaration that says why; counts neither as yes nor as no. */
    NOT_APPLICABLE;

    /**
     * Tells whether a level can be reached in spite of it.
     *
     * @return false where the criterion is not met or unclear
     */
    public boolean lets() {
        return this == MET || this == NOT_APPLICABLE;
    }
}
