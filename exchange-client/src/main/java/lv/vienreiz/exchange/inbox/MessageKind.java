// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.exchange.inbox;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.message.Acknowledgement;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.CaseHandOver;
import lv.vienreiz.message.CaseResult;
import lv.vienreiz.message.CompletionRequest;
import lv.vienreiz.message.DataAnswer;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DeliveryConfirmation;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.Feedback;
import lv.vienreiz.message.HelpdeskReport;
import lv.vienreiz.message.Message;
import lv.vienreiz.message.RatingHandOver;
import lv.vienreiz.message.ResultDelivery;
import lv.vienreiz.message.SatisfactionRating;
import lv.vienreiz.message.ServiceCaseHistory;

/**
 * A kind of message that begins an exchange, and the kind of its answer.
 *
 * @param <Q> the message
 * @param <A> the answer
 * @see lv.vienreiz.message.schema.MessageInterfaces
 */
public final class MessageKind<Q extends Message, A extends Message> {

    /** An application, answered by its receipt. */
    public static final MessageKind<Application, ApplicationReceipt> APPLICATION =
            new MessageKind<>("application", Application.class, ApplicationReceipt.class);

    /** A move of a case. */
    public static final MessageKind<ExecutionStatus, Acknowledgement> EXECUTION_STATUS =
            taken("execution-status", ExecutionStatus.class);

    /** All moves of a case. */
    public static final MessageKind<ServiceCaseHistory, Acknowledgement> SERVICE_CASE_HISTORY =
            taken("service-case-history", ServiceCaseHistory.class);

    /** A request for data, answered by the data or a reasoned refusal. */
    public static final MessageKind<DataRequest, DataAnswer> DATA_REQUEST =
            new MessageKind<>("data-request", DataRequest.class, DataAnswer.class);

    /** A case that a centre hands over. */
    public static final MessageKind<CaseHandOver, Acknowledgement> CASE_HAND_OVER =
            taken("case-hand-over", CaseHandOver.class);

    /** A request to complete an application. */
    public static final MessageKind<CompletionRequest, Acknowledgement> COMPLETION_REQUEST =
            taken("completion-request", CompletionRequest.class);

    /** The result of a case. */
    public static final MessageKind<CaseResult, Acknowledgement> CASE_RESULT = taken("case-result", CaseResult.class);

    /** A result on its way to the client. */
    public static final MessageKind<ResultDelivery, Acknowledgement> RESULT_DELIVERY =
            taken("result-delivery", ResultDelivery.class);

    /** A confirmation that a result arrived. */
    public static final MessageKind<DeliveryConfirmation, Acknowledgement> DELIVERY_CONFIRMATION =
            taken("delivery-confirmation", DeliveryConfirmation.class);

    /** Feedback of a client. */
    public static final MessageKind<Feedback, Acknowledgement> FEEDBACK = taken("feedback", Feedback.class);

    /** A rating by a client. */
    public static final MessageKind<SatisfactionRating, Acknowledgement> SATISFACTION_RATING =
            taken("satisfaction-rating", SatisfactionRating.class);

    /** Ratings that are handed over. */
    public static final MessageKind<RatingHandOver, Acknowledgement> RATING_HAND_OVER =
            taken("rating-hand-over", RatingHandOver.class);

    /** A report of a helpdesk. */
    public static final MessageKind<HelpdeskReport, Acknowledgement> HELPDESK_REPORT =
            taken("helpdesk-report", HelpdeskReport.class);

    private static final List<MessageKind<?, ?>> EVERY = List.of(
            APPLICATION,
            EXECUTION_STATUS,
            SERVICE_CASE_HISTORY,
            DATA_REQUEST,
            CASE_HAND_OVER,
            COMPLETION_REQUEST,
            CASE_RESULT,
            RESULT_DELIVERY,
            DELIVERY_CONFIRMATION,
            FEEDBACK,
            SATISFACTION_RATING,
            RATING_HAND_OVER,
            HELPDESK_REPORT);

    private final String name;
    private final Class<Q> message;
    private final Class<A> answer;

    private MessageKind(String name, Class<Q> message, Class<A> answer) {
        this.name = name;
        this.message = message;
        this.answer = answer;
    }

    private static <Q extends Message> MessageKind<Q, Acknowledgement> taken(String name, Class<Q> message) {
        return new MessageKind<>(name, message, Acknowledgement.class);
    }

    /**
     * Lists every kind.
     *
     * @return the kinds
     */
    public static List<MessageKind<?, ?>> values() {
        return EVERY;
    }

    /**
     * Finds the kind of a message.
     *
     * @param message the message
     * @return its kind, or nothing where such a message only answers others
     */
    public static Optional<MessageKind<?, ?>> of(Message message) {
        return EVERY.stream().filter(kind -> kind.message.isInstance(message)).findFirst();
    }

    /** Finds a kind by its name. */
    static Optional<MessageKind<?, ?>> named(String name) {
        return EVERY.stream().filter(kind -> kind.name.equals(name)).findFirst();
    }

    /**
     * Names the kind.
     *
     * @return the name of its documents, such as {@code execution-status}
     */
    public String name() {
        return name;
    }

    /**
     * The type of the message.
     *
     * @return the record
     */
    public Class<Q> message() {
        return message;
    }

    /**
     * The type of the answer.
     *
     * @return the record, or what its records have in common
     */
    public Class<A> answer() {
        return answer;
    }

    @Override
    public String toString() {
        return name;
    }
}
