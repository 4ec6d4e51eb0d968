// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

/** A level at which clients are answered (<i>komunikācijas līmenis</i>, M[135]-[136]). */
public enum CommunicationLevel {
    /** Level 0: first information and the flow of the queue; only where many come. */
    FIRST_INFORMATION(0),
    /** Level 1: universal staff inform on a wide range, accept requests and hand out results. */
    UNIVERSAL_STAFF(1),
    /** Level 2: specialists of the field consult and execute. */
    SPECIALISTS(2),
    /** Level 3: managers and experts take what is not standard, and complaints. */
    MANAGERS_AND_EXPERTS(3);

    private final int number;

    CommunicationLevel(int number) {
        this.number = number;
    }

    /**
     * The number of the level.
     *
     * @return 0 to 3
     */
    public int number() {
        return number;
    }

    /**
     * Tells whether every service needs somebody at this level.
     *
     * @return false for level 0, which is for large flows only
     */
    public boolean isAlwaysNeeded() {
        return this != FIRST_INFORMATION;
    }
}
