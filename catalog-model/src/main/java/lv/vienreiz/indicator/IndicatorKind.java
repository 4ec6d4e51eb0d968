// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.indicator;

/** What an indicator measures (M[277]). */
public enum IndicatorKind {
    /** The volume of results. */
    VOLUME(Group.RESULT),
    /** The cost of results. */
    COST(Group.RESULT),
    /** The quality of results. */
    QUALITY(Group.RESULT),
    /** The availability of results. */
    AVAILABILITY(Group.RESULT),
    /** A characteristic of a step, such as its time. */
    STEP_CHARACTERISTIC(Group.PROCESS),
    /** The assessment of a flow. */
    FLOW_ASSESSMENT(Group.PROCESS),
    /** Whether a step conforms to what is set for it. */
    STEP_CONFORMITY(Group.PROCESS),
    /** The satisfaction of staff. */
    STAFF_SATISFACTION(Group.PROCESS),
    /** Another quality of a step. */
    OTHER_STEP_QUALITY(Group.PROCESS);

    /** Whether results or the way to them are measured. */
    public enum Group {
        /** Results. */
        RESULT,
        /** The process. */
        PROCESS
    }

    private final Group group;

    IndicatorKind(Group group) {
        this.group = group;
    }

    /**
     * Whether it measures results or the process.
     *
     * @return the group
     */
    public Group group() {
        return group;
    }
}
