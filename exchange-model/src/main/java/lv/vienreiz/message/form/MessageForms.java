// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.form;

import java.util.List;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.DocumentForms;
import lv.vienreiz.message.Acknowledgement;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.ServiceCaseHistory;
import org.jspecify.annotations.Nullable;

/** The kinds of document that are messages; for the service loader only. */
public final class MessageForms implements DocumentForms {

    private static final List<String> NAMES = List.of(
            "application",
            "application-receipt",
            "data-request",
            "data-response",
            "data-refusal",
            "execution-status",
            "service-case-history",
            "acknowledgement");

    private static final List<Class<?>> TYPES = List.of(
            Application.class,
            ApplicationReceipt.class,
            DataRequest.class,
            DataResponse.class,
            DataRefusal.class,
            ExecutionStatus.class,
            ServiceCaseHistory.class,
            Acknowledgement.class);

    /** Made by the service loader. */
    public MessageForms() {}

    @Override
    public @Nullable DocumentForm<?> ofType(Class<?> type) {
        int index = TYPES.indexOf(type);
        return index < 0 ? null : form(index);
    }

    @Override
    public @Nullable DocumentForm<?> ofName(String name) {
        int index = NAMES.indexOf(name);
        return index < 0 ? null : form(index);
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    /** Gives a form by its place in the lists; only the one that is asked for is loaded. */
    private static DocumentForm<?> form(int index) {
        return switch (index) {
            case 0 -> ApplicationForm.FORM;
            case 1 -> ApplicationReceiptForm.FORM;
            case 2 -> DataRequestForm.FORM;
            case 3 -> DataResponseForm.FORM;
            case 4 -> DataRefusalForm.FORM;
            case 5 -> ExecutionStatusForm.FORM;
            case 6 -> ServiceCaseHistoryForm.FORM;
            default -> AcknowledgementForm.FORM;
        };
    }
}
