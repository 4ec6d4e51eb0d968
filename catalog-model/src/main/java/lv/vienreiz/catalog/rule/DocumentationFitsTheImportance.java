// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.catalog.rule;

import java.util.Map;
import java.util.Set;
import lv.vienreiz.catalog.DocumentationKind;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.importance.ImportanceLevel;
import lv.vienreiz.rule.Check;
import lv.vienreiz.rule.Report;

/**
 * RULE-21: the documentation of a service is as full as its importance asks (M[122.4]). Which piece is asked for at which
 * importance is our own inference: by the example of M[165.3] a service of minor importance needs no more than its description,
 * one of medium importance a documented process and indicators, and one above also an instruction or answers to questions. The
 * agreement with a provider is left to {@link ProvidersHaveAgreements}.
 */
final class DocumentationFitsTheImportance implements Check<ServiceDescription> {

    @Override
    public void check(ServiceDescription service, Report report) {
        if (report.lacks(service.importance())) {
            return;
        }
        ImportanceLevel level = service.importance().get().level();
        if (level == ImportanceLevel.MINOR) {
            return;
        }
        demand(service, report, "process", Set.of(DocumentationKind.PROCESS_SCHEME));
        demand(service, report, "indicators", Set.of(DocumentationKind.INDICATORS));
        if (level != ImportanceLevel.MEDIUM) {
            demand(service, report, "instruction", Set.of(DocumentationKind.INSTRUCTION, DocumentationKind.FAQ));
        }
    }

    private static void demand(
            ServiceDescription service, Report report, String variant, Set<DocumentationKind> anyOf) {
        if (service.documentation().stream().noneMatch(item -> anyOf.contains(item.kind()))) {
            String path = service.documentation().isEmpty() ? "" : "/documentation";
            report.found(
                    path,
                    variant,
                    Map.of(
                            "importance",
                            service.importance().orElseThrow().level().name()));
        }
    }
}
