// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre;

/** A way of organising one-stop service in the whole country (M[189]). */
public enum OneStopAlternative {
    /** Alternative 1: whoever wants to begins. */
    DECENTRALISED,
    /** Alternative 2: one network that is led centrally. */
    CENTRALLY_LED,
    /** Alternative 3: a network for each segment of clients. */
    BY_SEGMENT,
    /** Alternative 4: remote channels only. */
    REMOTE_ONLY;

    /**
     * Tells whether the Model recommends it.
     *
     * @return true for the network that is led centrally (M[191])
     */
    public boolean isRecommended() {
        return this == CENTRALLY_LED;
    }
}
