// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.workday;

/** Why a day is worked on or not. */
public enum DayKind {
    /** An ordinary working day. */
    WORKING(true),
    /** A Saturday or Sunday on which the work of another day is done. */
    WORKED_INSTEAD(true),
    /** A Saturday or Sunday. */
    WEEKEND(false),
    /** A public holiday, or the day that is given for one that fell on a weekend. */
    HOLIDAY(false),
    /** A day whose work was moved to another day. */
    MOVED(false),
    /** Nobody stated what was ordered for the year. */
    UNKNOWN(false);

    private final boolean working;

    DayKind(boolean working) {
        this.working = working;
    }

    /**
     * Tells whether institutions work.
     *
     * @return true for a working day; false also where it is not known
     */
    public boolean isWorking() {
        return working;
    }
}
