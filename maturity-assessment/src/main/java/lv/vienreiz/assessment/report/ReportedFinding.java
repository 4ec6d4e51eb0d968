// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.report;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.Severity;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;

/**
 * What contradicts itself in the evidence.
 *
 * @param rule the rule
 * @param severity how much it weighs
 * @param text what was found
 */
@Part
public record ReportedFinding(
        @Size(max = 40) String rule,
        Severity severity,
        @TextLength(max = 2000) LocalizedText text) {

    /** Makes a finding. */
    public ReportedFinding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(text, "text");
    }

    static ReportedFinding of(Finding finding) {
        LocalizedText text = LocalizedText.lv(finding.text(Language.LATVIAN)).en(finding.text(Language.ENGLISH));
        return new ReportedFinding(finding.rule().id().value(), finding.severity(), text);
    }
}
