package lv.vienreiz.cli;

import java.util.Optional;
import java.util.Set;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.form.FormRegistry;

/** The check of a text: its form first, then the rules of the domain. */
final class DocumentCheck {

    private static final Set<Rule> STRICT = Set.of(DocumentRule.UNKNOWN, DocumentRule.UNDECLARED);

    private final boolean strict;

    DocumentCheck(boolean strict) {
        this.strict = strict;
    }

    Checked check(Input input) {
        if (input instanceof Input.Text text) {
            Reading<?> reading = Documents.read(text.bytes());
            Optional<String> kind = reading.found().map(value -> FormRegistry.ofType(value.getClass()).name());
            return new Checked(text.name(), kind, weighed(reading.findings()), Optional.empty());
        }
        Input.Trouble trouble = (Input.Trouble) input;
        return new Checked(trouble.name(), Optional.empty(), Findings.none(), Optional.of(trouble.reason()));
    }

    private Findings weighed(Findings findings) {
        if (!strict) {
            return findings;
        }
        return new Findings(
                findings.stream().map(DocumentCheck::stricter).toList(), findings.skipped());
    }

    private static Finding stricter(Finding finding) {
        return STRICT.contains(finding.rule()) ? finding.with(Severity.ERROR) : finding;
    }
}
