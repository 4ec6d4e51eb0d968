// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import lv.vienreiz.message.Acknowledgement;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.CaseHandOver;
import lv.vienreiz.message.CaseResult;
import lv.vienreiz.message.CompletionRequest;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.DeliveryConfirmation;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.Feedback;
import lv.vienreiz.message.HelpdeskReport;
import lv.vienreiz.message.RatingHandOver;
import lv.vienreiz.message.ResultDelivery;
import lv.vienreiz.message.SatisfactionRating;
import lv.vienreiz.message.ServiceCaseHistory;
import org.jspecify.annotations.Nullable;

/** The kinds of document that are messages; for the service loader only. */
public final class MessageForms implements DocumentForms {

    /** A kind of message; its form is loaded only when it is asked for. */
    private record Kind(String name, Supplier<DocumentForm<?>> form) {}

    private static final Map<Class<?>, Kind> KINDS = kinds();
    private static final List<String> NAMES =
            KINDS.values().stream().map(Kind::name).toList();

    /** Made by the service loader. */
    public MessageForms() {}

    private static Map<Class<?>, Kind> kinds() {
        Map<Class<?>, Kind> kinds = new LinkedHashMap<>();
        kinds.put(Application.class, new Kind("application", () -> ApplicationForm.FORM));
        kinds.put(ApplicationReceipt.class, new Kind("application-receipt", () -> ApplicationReceiptForm.FORM));
        kinds.put(CaseHandOver.class, new Kind("case-hand-over", () -> CaseHandOverForm.FORM));
        kinds.put(CompletionRequest.class, new Kind("completion-request", () -> CompletionRequestForm.FORM));
        kinds.put(DataRequest.class, new Kind("data-request", () -> DataRequestForm.FORM));
        kinds.put(DataResponse.class, new Kind("data-response", () -> DataResponseForm.FORM));
        kinds.put(DataRefusal.class, new Kind("data-refusal", () -> DataRefusalForm.FORM));
        kinds.put(ExecutionStatus.class, new Kind("execution-status", () -> ExecutionStatusForm.FORM));
        kinds.put(CaseResult.class, new Kind("case-result", () -> CaseResultForm.FORM));
        kinds.put(ResultDelivery.class, new Kind("result-delivery", () -> ResultDeliveryForm.FORM));
        kinds.put(DeliveryConfirmation.class, new Kind("delivery-confirmation", () -> DeliveryConfirmationForm.FORM));
        kinds.put(ServiceCaseHistory.class, new Kind("service-case-history", () -> ServiceCaseHistoryForm.FORM));
        kinds.put(Feedback.class, new Kind("feedback", () -> FeedbackForm.FORM));
        kinds.put(SatisfactionRating.class, new Kind("satisfaction-rating", () -> SatisfactionRatingForm.FORM));
        kinds.put(RatingHandOver.class, new Kind("rating-hand-over", () -> RatingHandOverForm.FORM));
        kinds.put(HelpdeskReport.class, new Kind("helpdesk-report", () -> HelpdeskReportForm.FORM));
        kinds.put(Acknowledgement.class, new Kind("acknowledgement", () -> AcknowledgementForm.FORM));
        return kinds;
    }

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        Kind kind = KINDS.get(type);
        return kind == null ? null : kind.form().get();
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        for (Kind kind : KINDS.values()) {
            if (kind.name().equals(name)) {
                return kind.form().get();
            }
        }
        return null;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }
}
