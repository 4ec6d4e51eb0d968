// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly.rule;

import java.util.Map;
import java.util.stream.Stream;
import lv.vienreiz.message.DataAnswer;
import lv.vienreiz.message.DataRefusal;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-96: whoever is asked answers, or refuses with a reason (M, table 7). */
final class RequestsAreAnswered implements Check<DataRequest> {

    static final String UNANSWERED = "unanswered";

    private static final Bundle.Index<DataResponse, MessageId> RESPONSES = Bundle.Index.byOptional(
            DataResponse.class, response -> response.envelope().correlationId());
    private static final Bundle.Index<DataRefusal, MessageId> REFUSALS = Bundle.Index.byOptional(
            DataRefusal.class, refusal -> refusal.envelope().correlationId());

    @Override
    public void check(DataRequest request, Report report) {
        Bundle bundle = report.bundle();
        if (!bundle.knows(DataResponse.class) && !bundle.knows(DataRefusal.class)) {
            report.skip();
            return;
        }
        MessageId id = request.envelope().messageId();
        Stream<? extends DataAnswer> answers =
                Stream.concat(bundle.find(RESPONSES, id).stream(), bundle.find(REFUSALS, id).stream());
        if (answers.findAny().isEmpty()) {
            report.found(
                    "/envelope/messageId",
                    UNANSWERED,
                    Map.of("register", request.register().code()));
        }
    }
}
