// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.agreement;

import static lv.vienreiz.agreement.Delegability.CONDITIONAL;
import static lv.vienreiz.agreement.Delegability.DELEGABLE;
import static lv.vienreiz.agreement.Delegability.EITHER_SIDE;
import static lv.vienreiz.agreement.Delegability.EXCLUSIVE;
import static lv.vienreiz.agreement.Delegability.RETAINED;
import static lv.vienreiz.agreement.TaskGroup.BACK_OFFICE;
import static lv.vienreiz.agreement.TaskGroup.DECISION;
import static lv.vienreiz.agreement.TaskGroup.FRONT_OFFICE;
import static lv.vienreiz.agreement.TaskGroup.MANAGEMENT;

import lv.vienreiz.text.Language;

/** A task in managing a service (M[113]) or in providing it (M[114]), and whether it can be handed over. */
public enum ServiceTask {
    /** Define and describe the service (M[113.1]). */
    DEFINE_AND_DESCRIBE(MANAGEMENT, EXCLUSIVE),
    /** Set the channel strategy (M[113.2]). */
    SET_CHANNEL_STRATEGY(MANAGEMENT, EXCLUSIVE),
    /** Set indicators and measure them (M[113.3]). */
    SET_AND_MEASURE_INDICATORS(MANAGEMENT, EXCLUSIVE),
    /** Plan and implement improvements (M[113.4]). */
    PLAN_AND_IMPLEMENT_IMPROVEMENT(MANAGEMENT, EXCLUSIVE),
    /** Cooperate with other institutions (M[113.5]). */
    COOPERATE_WITH_INSTITUTIONS(MANAGEMENT, EXCLUSIVE),
    /** Monitor and analyse quality (M[113.6]). */
    MONITOR_AND_ANALYSE_QUALITY(MANAGEMENT, EXCLUSIVE),
    /** Take a decision or issue an administrative act (M[112]). */
    DECIDE_ADMINISTRATIVE_ACT(DECISION, EXCLUSIVE),
    /** Decide a complaint (M[112]). */
    DECIDE_COMPLAINT(DECISION, EXCLUSIVE),
    /** Inform about the service (M[114.1]). */
    INFORM(FRONT_OFFICE, DELEGABLE),
    /** Receive the request (M[114.2]). */
    REQUEST(FRONT_OFFICE, DELEGABLE),
    /** Execute the service (M[114.3]). */
    EXECUTE(BACK_OFFICE, RETAINED),
    /** Execute what needs no assessment, such as printing and certifying an extract (M[117]). */
    SIMPLE_EXECUTION(BACK_OFFICE, CONDITIONAL),
    /** Deliver the result (M[114.4]). */
    DELIVER_RESULT(FRONT_OFFICE, DELEGABLE),
    /** Consult as a specialist (M[114.5], M[115]). */
    SPECIALIST_CONSULTATION(BACK_OFFICE, EITHER_SIDE),
    /**
     * Receive feedback, pass it on, and answer it where that is simple (M[114.6]). Deciding a complaint is a task of its
     * own; that the provider may do the rest is our own inference from M[112] and M[190.3.5], which disagree.
     */
    HANDLE_FEEDBACK(BACK_OFFICE, CONDITIONAL),
    /** Account for and control the steps that one does (M[114.7]). */
    ACCOUNT_AND_CONTROL(FRONT_OFFICE, DELEGABLE);

    private final TaskGroup group;
    private final Delegability delegability;

    ServiceTask(TaskGroup group, Delegability delegability) {
        this.group = group;
        this.delegability = delegability;
    }

    /**
     * The part of the work to which the task belongs.
     *
     * @return the group
     */
    public TaskGroup group() {
        return group;
    }

    /**
     * Whether the task can be handed over.
     *
     * @return the delegability
     */
    public Delegability delegability() {
        return delegability;
    }

    /**
     * Explains why the task can or cannot be handed over.
     *
     * @param language Latvian; any other language is answered in English
     * @return one sentence
     */
    public String explanation(Language language) {
        return AdviceTexts.get("ServiceTask." + name(), language);
    }
}
