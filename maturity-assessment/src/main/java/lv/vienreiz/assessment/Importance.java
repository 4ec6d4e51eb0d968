// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

/**
 * How important a service is (M[127.1]). It orders services inside one institution or ministry; between them it cannot be
 * compared (M[126]).
 */
public enum Importance {
    /** <i>Kritisks.</i> */
    CRITICAL(1),
    /** <i>Svarīgs.</i> */
    IMPORTANT(2),
    /** <i>Vidēji svarīgs.</i> */
    MEDIUM(3),
    /** <i>Mazsvarīgs.</i> */
    MINOR(4);

    private final int number;

    Importance(int number) {
        this.number = number;
    }

    /**
     * The number by which the source names it.
     *
     * @return from 1, the most important, to 4
     */
    public int number() {
        return number;
    }
}
