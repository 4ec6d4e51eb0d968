// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

/** Whether a task can be handed to another provider (M[112]-[117]). */
public enum Delegability {
    /** Belongs to the owner alone: managing the service, and deciding (M[112], M[113]). */
    EXCLUSIVE,
    /**
     * Stays with the owner unless it is simple. The Model's figures count execution among the tasks of a provider, its
     * paragraph M[117] does not; that the paragraph governs is our own inference.
     */
    RETAINED,
    /** May be handed over within a limit, such as execution that is simple (M[117]). */
    CONDITIONAL,
    /** May be handed over (M[115], M[117]). */
    DELEGABLE,
    /** Belongs to the owner or to the provider, as they agree (M[115]). */
    EITHER_SIDE;

    /**
     * Tells whether an agreement may hand over such a task.
     *
     * @return false for what is exclusive or retained
     */
    public boolean allowsHandingOver() {
        return this != EXCLUSIVE && this != RETAINED;
    }
}
