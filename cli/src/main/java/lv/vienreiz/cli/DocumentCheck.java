// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.cpsv.CpsvShapes;
import lv.vienreiz.cpsv.gateway.GatewayLists;
import lv.vienreiz.cpsv.gateway.GatewayReadiness;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.rule.RuleSet;

/** The check of a text: its form first, then the rules of the domain. */
final class DocumentCheck {

    private static final Set<Rule> STRICT = Set.of(DocumentRule.UNKNOWN, DocumentRule.UNDECLARED);

    private final RuleSet rules;
    private final Optional<CpsvShapes> shapes;
    private final boolean strict;
    private final Optional<LocalDate> gateway;

    /**
     * Makes a check.
     *
     * @param gateway the day on which services are to be ready for the single digital gateway, where that is asked
     */
    DocumentCheck(RuleSet rules, Optional<CpsvShapes> shapes, boolean strict, Optional<LocalDate> gateway) {
        this.rules = rules;
        this.shapes = shapes;
        this.strict = strict;
        this.gateway = gateway;
    }

    Checked check(Input input) {
        if (input instanceof Input.Text text) {
            if (RdfTexts.isRdf(text.bytes())) {
                Findings findings = RdfTexts.check(text.bytes(), this::rules, shapes);
                return new Checked(text.name(), Optional.of("cpsv-ap"), weighed(findings), Optional.empty());
            }
            Reading<?> reading = rules.read(text.bytes());
            Optional<String> kind = Documents.typeOf(text.bytes())
                    .map(type -> FormRegistry.ofType(type).name());
            Findings all = reading.findings();
            if (reading.found().isPresent()) {
                Object document = reading.found().get();
                all = all.and(Documents.locate(ready(document), document, text.bytes()));
            }
            return new Checked(text.name(), kind, weighed(all), Optional.empty());
        }
        Input.Trouble trouble = (Input.Trouble) input;
        return new Checked(trouble.name(), Optional.empty(), Findings.none(), Optional.of(trouble.reason()));
    }

    private Findings rules(ServiceDescription description) {
        return Documents.check(description).and(rules.check(description)).and(ready(description));
    }

    /** What keeps a service from the single digital gateway. */
    private Findings ready(Object document) {
        return gateway.isPresent() && document instanceof ServiceDescription service
                ? GatewayReadiness.of(service, GatewayLists.shipped(), gateway.get())
                        .findings()
                : Findings.none();
    }

    private Findings weighed(Findings findings) {
        if (!strict) {
            return findings;
        }
        List<Finding> all = findings.stream().map(DocumentCheck::stricter).toList();
        return new Findings(all, findings.skipped(), findings.switchedOff());
    }

    private static Finding stricter(Finding finding) {
        return STRICT.contains(finding.rule()) ? finding.with(Severity.ERROR) : finding;
    }
}
