// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.importance;

/** How important a service is to its owner (M[127.1]); levels of different owners cannot be compared (M[126]). */
public enum ImportanceLevel {
    /** Critical (<i>kritisks</i>), level 1. */
    CRITICAL(1),
    /** Important (<i>svarīgs</i>), level 2. */
    IMPORTANT(2),
    /** Of medium importance (<i>vidēji svarīgs</i>), level 3. */
    MEDIUM(3),
    /** Of minor importance (<i>mazsvarīgs</i>), level 4. */
    MINOR(4);

    private final int number;

    ImportanceLevel(int number) {
        this.number = number;
    }

    /**
     * The number of the level.
     *
     * @return 1 for critical to 4 for minor
     */
    public int number() {
        return number;
    }
}
