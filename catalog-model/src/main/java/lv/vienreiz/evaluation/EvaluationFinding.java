// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.evaluation;

import java.util.Objects;
import java.util.Optional;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.document.Part;
import lv.vienreiz.document.TextLength;
import lv.vienreiz.text.LocalizedText;

/**
 * What an evaluation found out about a service.
 *
 * @param service the service
 * @param statement what was found out
 * @param proposal how the service is best improved
 */
@Part
public record EvaluationFinding(
        ServiceId service, @TextLength(max = 4000) LocalizedText statement, Optional<ImprovementKind> proposal) {

    /** Makes it. */
    public EvaluationFinding {
        Objects.requireNonNull(service, "service");
        Objects.requireNonNull(statement, "statement");
    }
}
