// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.casework.course;

import static lv.vienreiz.casework.Actor.CLIENT;
import static lv.vienreiz.casework.Actor.OWNER;
import static lv.vienreiz.casework.Actor.PROCESS;
import static lv.vienreiz.casework.Actor.PROVIDER;
import static lv.vienreiz.casework.Guard.NONE;

import java.util.List;
import lv.vienreiz.casework.Fact;
import lv.vienreiz.casework.Guard;
import lv.vienreiz.casework.Lifecycle;

/**
 * The state machines of what goes on beside a case. The states of feedback, incidents, data requests, permissions and
 * indicators are the specification's; who moves them is our own inference from M[112], M[117] and M[190.3].
 */
public final class Lifecycles {

    private static final Lifecycle<FeedbackState> FEEDBACK = Lifecycle.of(FeedbackState.class)
            .begins(FeedbackState.RECEIVED, NONE, CLIENT, PROVIDER, OWNER)
            .leads(FeedbackState.RECEIVED, FeedbackState.ROUTED, NONE, PROVIDER, OWNER)
            .leads(FeedbackState.ROUTED, FeedbackState.UNDER_REVIEW, NONE, OWNER)
            .leads(FeedbackState.ROUTED, FeedbackState.ANSWERED, Guard.anyOf(Fact.NOT_A_COMPLAINT), PROVIDER, OWNER)
            .leads(FeedbackState.UNDER_REVIEW, FeedbackState.ANSWERED, NONE, OWNER)
            .leads(FeedbackState.ANSWERED, FeedbackState.CLOSED, NONE, PROVIDER, OWNER, PROCESS)
            .build();

    private static final Lifecycle<RatingState> RATING = Lifecycle.of(RatingState.class)
            .begins(RatingState.ASKED, Guard.anyOf(Fact.CASE_DELIVERED), PROVIDER, OWNER, PROCESS)
            .leads(RatingState.ASKED, RatingState.GIVEN, NONE, CLIENT)
            .leads(RatingState.ASKED, RatingState.DECLINED, NONE, CLIENT, PROCESS)
            .build();

    private static final Lifecycle<IncidentState> INCIDENT = Lifecycle.of(IncidentState.class)
            .begins(IncidentState.OPEN, NONE, PROVIDER, OWNER, PROCESS)
            .leads(IncidentState.OPEN, IncidentState.IN_RESOLUTION, NONE, PROVIDER, OWNER)
            .leads(IncidentState.IN_RESOLUTION, IncidentState.RESTORED, NONE, PROVIDER, OWNER)
            .leads(IncidentState.RESTORED, IncidentState.CLOSED, NONE, PROVIDER, OWNER)
            .build();

    private static final Lifecycle<DataRequestState> DATA_REQUEST = Lifecycle.of(DataRequestState.class)
            .begins(DataRequestState.CREATED, NONE, OWNER, PROCESS)
            .leads(DataRequestState.CREATED, DataRequestState.SENT, NONE, OWNER, PROCESS)
            .leads(DataRequestState.SENT, DataRequestState.ANSWERED, NONE, PROCESS)
            .leads(DataRequestState.SENT, DataRequestState.REFUSED, NONE, PROCESS)
            .leads(DataRequestState.SENT, DataRequestState.TIMED_OUT, Guard.anyOf(Fact.TERM_PASSED), PROCESS)
            .build();

    private static final Lifecycle<PermissionState> PERMISSION = Lifecycle.of(PermissionState.class)
            .begins(PermissionState.GRANTED, Guard.anyOf(Fact.CLIENT_IDENTIFIED), CLIENT)
            .leads(PermissionState.GRANTED, PermissionState.REVOKED, NONE, CLIENT)
            .leads(PermissionState.GRANTED, PermissionState.EXPIRED, Guard.anyOf(Fact.TERM_PASSED), PROCESS)
            .build();

    private static final Lifecycle<IndicatorState> INDICATOR = Lifecycle.of(IndicatorState.class)
            .begins(IndicatorState.PLANNED, NONE, OWNER)
            .leads(IndicatorState.PLANNED, IndicatorState.MEASURING, NONE, OWNER, PROCESS)
            .leads(IndicatorState.MEASURING, IndicatorState.ENDED, NONE, OWNER, PROCESS)
            .build();

    private Lifecycles() {}

    /**
     * The life of a piece of feedback. A complaint may be opened whatever the state of the case, and the owner alone answers it
     * (M[112]); other feedback the provider may answer.
     *
     * @return the machine
     */
    public static Lifecycle<FeedbackState> feedback() {
        return FEEDBACK;
    }

    /**
     * The life of a rating, which begins once the case was delivered (P[27]).
     *
     * @return the machine
     */
    public static Lifecycle<RatingState> rating() {
        return RATING;
    }

    /**
     * The life of an incident.
     *
     * @return the machine
     */
    public static Lifecycle<IncidentState> incident() {
        return INCIDENT;
    }

    /**
     * The life of a request for data. The process stands for the register that answers.
     *
     * @return the machine
     */
    public static Lifecycle<DataRequestState> dataRequest() {
        return DATA_REQUEST;
    }

    /**
     * The life of a permission.
     *
     * @return the machine
     */
    public static Lifecycle<PermissionState> permission() {
        return PERMISSION;
    }

    /**
     * The life of the measuring of an indicator.
     *
     * @return the machine
     */
    public static Lifecycle<IndicatorState> indicator() {
        return INDICATOR;
    }

    /**
     * All machines of this package.
     *
     * @return the machines
     */
    public static List<Lifecycle<?>> all() {
        return List.of(FEEDBACK, RATING, INCIDENT, DATA_REQUEST, PERMISSION, INDICATOR);
    }
}
