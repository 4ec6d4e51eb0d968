// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.message.CompletionRequest;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-79: what a register holds is not asked of the client (P[66]), nor when an application is to be completed. */
final class OnlyTheClientKnowsWhatIsMissing implements Check<CompletionRequest> {

    static final String ASKED = "asked";

    @Override
    public void check(CompletionRequest request, Report report) {
        Optional<ServiceDescription> service = Descriptions.of(request.service(), report);
        if (service.isEmpty()) {
            return;
        }
        for (int i = 0; i < request.missing().size(); i++) {
            String key = request.missing().get(i).key().orElse("");
            Optional<String> register = HeldInputs.register(service.get(), key);
            if (register.isPresent()) {
                report.found("/missing/" + i, ASKED, Map.of("key", key, "register", register.get()));
            }
        }
    }
}
