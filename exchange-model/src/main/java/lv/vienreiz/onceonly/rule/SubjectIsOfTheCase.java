// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.onceonly.rule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.vienreiz.identifier.PersonalCode;
import lv.vienreiz.message.Application;
import lv.vienreiz.message.ApplicationReceipt;
import lv.vienreiz.message.CaseHandOver;
import lv.vienreiz.message.CaseId;
import lv.vienreiz.message.DataRequest;
import lv.vienreiz.message.MessageId;
import lv.vienreiz.rule.Bundle;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-97: a request is about the person of its case. Which person that is, the application says to which the receipt with the
 * number of the case belongs, or the one that was handed over with the case; without either, the rule is skipped.
 */
final class SubjectIsOfTheCase implements Check<DataRequest> {

    private static final Bundle.Index<ApplicationReceipt, CaseId> RECEIPTS =
            Bundle.Index.by(ApplicationReceipt.class, ApplicationReceipt::caseId);
    private static final Bundle.Index<Application, MessageId> APPLICATIONS = Bundle.Index.by(
            Application.class, application -> application.envelope().messageId());
    private static final Bundle.Index<CaseHandOver, CaseId> HAND_OVERS =
            Bundle.Index.by(CaseHandOver.class, CaseHandOver::caseId);

    @Override
    public void check(DataRequest request, Report report) {
        List<PersonalCode> persons = Stream.concat(
                        report.bundle().find(RECEIPTS, request.caseId()).stream()
                                .flatMap(receipt -> receipt.envelope().correlationId().stream())
                                .flatMap(id -> report.bundle().find(APPLICATIONS, id).stream()),
                        report.bundle().find(HAND_OVERS, request.caseId()).stream()
                                .map(CaseHandOver::application)
                                .flatMap(Optional::stream))
                .flatMap(application -> application.client().personalCode().stream())
                .toList();
        if (persons.isEmpty()) {
            report.skip();
        } else if (!persons.contains(request.subject())) {
            report.found("/subject");
        }
    }
}
