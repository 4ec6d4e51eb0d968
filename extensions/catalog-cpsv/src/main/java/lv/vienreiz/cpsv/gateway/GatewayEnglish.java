// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.gateway;

import java.util.Optional;
import lv.vienreiz.catalog.ProcessStep;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/** Whether what a user must know is said in English: name and summary must be, the rest should. */
final class GatewayEnglish {

    private final GatewayFindings found;

    private GatewayEnglish(GatewayFindings found) {
        this.found = found;
    }

    static void check(ServiceDescription service, GatewayFindings found) {
        GatewayEnglish english = new GatewayEnglish(found);
        english.text(Optional.of(service.name()), "/name", Severity.ERROR);
        if (service.summary().isEmpty()) {
            found.add(GatewayRule.ENGLISH, "missing", Severity.ERROR, "/summary");
        }
        english.text(service.summary(), "/summary", Severity.ERROR);
        for (int i = 0; i < service.steps().size(); i++) {
            ProcessStep step = service.steps().get(i);
            english.text(Optional.of(step.name()), "/steps/" + i + "/name", Severity.WARNING);
            english.text(step.description(), "/steps/" + i + "/description", Severity.WARNING);
        }
        for (int i = 0; i < service.inputs().size(); i++) {
            english.text(Optional.of(service.inputs().get(i).label()), "/inputs/" + i + "/label", Severity.WARNING);
        }
        for (int i = 0; i < service.outputs().size(); i++) {
            english.text(Optional.of(service.outputs().get(i).name()), "/outputs/" + i + "/name", Severity.WARNING);
        }
        for (int i = 0; i < service.channels().size(); i++) {
            english.text(service.channels().get(i).note(), "/channels/" + i + "/note", Severity.WARNING);
        }
        for (int i = 0; i < service.fees().size(); i++) {
            english.text(Optional.of(service.fees().get(i).item()), "/fees/" + i, Severity.WARNING);
        }
        english.text(service.appeal(), "/appeal", Severity.WARNING);
    }

    private void text(Optional<LocalizedText> text, String path, Severity severity) {
        if (text.isPresent() && text.get().in(Language.ENGLISH).isEmpty()) {
            found.add(GatewayRule.ENGLISH, "", severity, path);
        }
    }
}
