// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.testkit.message;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.CaseHandOver;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.CaseResult;
import lv.vienreiz.message.CompletionRequest;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DeliveryConfirmation;
import lv.vienreiz.message.ExecutionStatus;
import lv.vienreiz.message.Message;
import lv.vienreiz.message.ResultDelivery;
import lv.vienreiz.message.ServiceCaseHistory;

/** Which case a message is about, where it says so. */
final class CaseOfMessage {

    private static final Map<Class<?>, Function<Object, CaseId>> CASES = new LinkedHashMap<>();

    static {
        put(ApplicationReceipt.class, ApplicationReceipt::caseId);
        put(CaseHandOver.class, CaseHandOver::caseId);
        put(CaseResult.class, CaseResult::caseId);
        put(CompletionRequest.class, CompletionRequest::caseId);
        put(DataRequest.class, DataRequest::caseId);
        put(DeliveryConfirmation.class, DeliveryConfirmation::caseId);
        put(ExecutionStatus.class, ExecutionStatus::caseId);
        put(ResultDelivery.class, ResultDelivery::caseId);
        put(ServiceCaseHistory.class, ServiceCaseHistory::caseId);
    }

    private CaseOfMessage() {}

    private static <T extends Message> void put(Class<T> type, Function<? super T, CaseId> caseId) {
        CASES.put(type, message -> caseId.apply(type.cast(message)));
    }

    static Optional<CaseId> of(Message message) {
        return Optional.ofNullable(CASES.get(message.getClass())).map(caseId -> caseId.apply(message));
    }
}
