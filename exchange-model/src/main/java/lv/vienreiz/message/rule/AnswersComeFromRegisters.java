// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.message.Answer;
import lv.vienreiz.message.Application;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/** RULE-79: what a register holds is not asked of the client (P[66]): such an answer says from which register it comes. */
final class AnswersComeFromRegisters implements Check<Application> {

    @Override
    public void check(Application application, Report report) {
        Optional<ServiceDescription> service = Descriptions.of(application.service(), report);
        if (service.isEmpty()) {
            return;
        }
        for (int i = 0; i < application.answers().size(); i++) {
            Answer answer = application.answers().get(i);
            Optional<String> register = HeldInputs.register(service.get(), answer.key());
            if (answer.provenance().isEmpty() && register.isPresent()) {
                report.found("/answers/" + i, "", Map.of("key", answer.key(), "register", register.get()));
            }
        }
    }
}
