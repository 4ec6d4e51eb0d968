// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lv.vienreiz.cpsv.CpsvShapes;
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

    DocumentCheck(RuleSet rules, Optional<CpsvShapes> shapes, boolean strict) {
        this.rules = rules;
        this.shapes = shapes;
        this.strict = strict;
    }

    Checked check(Input input) {
        if (input instanceof Input.Text text) {
            if (RdfTexts.isRdf(text.bytes())) {
                Findings findings = RdfTexts.check(text.bytes(), rules, shapes);
                return new Checked(text.name(), Optional.of("cpsv-ap"), weighed(findings), Optional.empty());
            }
            Reading<?> reading = rules.read(text.bytes());
            Optional<String> kind = Documents.typeOf(text.bytes())
                    .map(type -> FormRegistry.ofType(type).name());
            return new Checked(text.name(), kind, weighed(reading.findings()), Optional.empty());
        }
        Input.Trouble trouble = (Input.Trouble) input;
        return new Checked(trouble.name(), Optional.empty(), Findings.none(), Optional.of(trouble.reason()));
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
