// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.DataResponse;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-97: a register delivers the fields that the purpose needs, which are those that it was asked for, and no others. */
final class OnlyWhatWasAsked implements Check<DataResponse> {

    static final String FIELD = "field";

    private static final Bundle.Index<DataRequest, MessageId> REQUESTS =
            Bundle.Index.by(DataRequest.class, request -> request.envelope().messageId());

    @Override
    public void check(DataResponse response, Report report) {
        Optional<DataRequest> request = response.envelope()
                .correlationId()
                .flatMap(id -> report.bundle().find(REQUESTS, id).stream().findFirst());
        if (report.lacks(request)) {
            return;
        }
        for (int i = 0; i < response.fields().size(); i++) {
            String name = response.fields().get(i).name();
            if (!request.get().fields().contains(name)) {
                report.found("/fields/" + i, FIELD, Map.of("field", name));
            }
        }
    }
}
