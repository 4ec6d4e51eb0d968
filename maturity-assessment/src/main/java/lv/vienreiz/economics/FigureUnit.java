// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

/** What a figure counts, and with how many decimals it is said. */
public enum FigureUnit {
    /** Money in the currency of the appraisal, to the cent. */
    MONEY(2),
    /** Percent, to the hundredth. */
    PERCENT(2),
    /** Years, to the hundredth. */
    YEARS(2),
    /** A ratio, to the hundredth. */
    RATIO(2),
    /** A number of things. */
    COUNT(0);

    private final int decimals;

    FigureUnit(int decimals) {
        this.decimals = decimals;
    }

    /**
     * The decimals with which it is said.
     *
     * @return 0 or 2
     */
    public int decimals() {
        return decimals;
    }
}
