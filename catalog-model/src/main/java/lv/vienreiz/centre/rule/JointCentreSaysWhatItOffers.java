// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.centre.rule;

import java.util.Map;
import java.util.Optional;
import lv.vienreiz.centre.CentreService;
import lv.vienreiz.centre.ClientServiceCentre;
import lv.vienreiz.centre.PostalAddress;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-123: the record of a joint centre of state and municipality has address, telephone, e-mail, and for each service what
 * it is, the documents and the forms (V). A service may need no document or no form, so that their absence is a warning at
 * most; that is our own inference.
 */
final class JointCentreSaysWhatItOffers implements Check<ClientServiceCentre> {

    static final String DOCUMENTS = "documents";
    static final String FORMS = "forms";

    @Override
    public void check(ClientServiceCentre centre, Report report) {
        if (!centre.kind().isJointWithMunicipality()) {
            return;
        }
        Optional<PostalAddress> address = centre.address();
        if (address.filter(PostalAddress::isFindable).isEmpty()) {
            report.found(address.isPresent() ? "/address" : "", "address", Map.of());
        }
        if (centre.telephone().isEmpty()) {
            report.found("", "telephone", Map.of());
        }
        if (centre.email().isEmpty()) {
            report.found("", "email", Map.of());
        }
        if (centre.services().isEmpty()) {
            report.found("");
        }
        for (int i = 0; i < centre.services().size(); i++) {
            check(centre.services().get(i), "/services/" + i, report);
        }
    }

    private static void check(CentreService service, String path, Report report) {
        Map<String, String> facts = Map.of("service", service.service().value());
        if (service.description().isEmpty()) {
            report.found(path, "description", facts);
        }
        if (service.documents().isEmpty()) {
            report.found(path, DOCUMENTS, facts);
        }
        if (service.forms().isEmpty()) {
            report.found(path, FORMS, facts);
        }
    }
}
