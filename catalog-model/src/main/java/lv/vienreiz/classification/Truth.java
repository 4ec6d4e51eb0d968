// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

/** Whether a fact holds, as far as it is known. */
public enum Truth {
    /** It holds. */
    YES,
    /** It does not hold. */
    NO,
    /** It is not known. */
    UNKNOWN;

    /**
     * What is known.
     *
     * @param holds whether the fact holds
     * @return yes or no
     */
    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /**
     * The opposite.
     *
     * @return no for yes, yes for no; what is not known stays so
     */
    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Tells whether the fact is known.
     *
     * @return true for yes and no
     */
    public boolean isKnown() {
        return this != UNKNOWN;
    }
}
