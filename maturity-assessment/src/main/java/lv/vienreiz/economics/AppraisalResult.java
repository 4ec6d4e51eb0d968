// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.economics;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.vienreiz.appraisal.EconomicAppraisal;

/**
 * What follows from an economic appraisal.
 *
 * @param appraisal the appraisal
 * @param statements what follows, the results of our own reckoning before comparisons with published ones
 */
public record AppraisalResult(EconomicAppraisal appraisal, List<Statement> statements) {

    /** Makes a result. */
    public AppraisalResult {
        Objects.requireNonNull(appraisal, "appraisal");
        statements = List.copyOf(statements);
    }

    /**
     * The statements of a kind.
     *
     * @param kind the kind
     * @return those statements, in their order
     */
    public Stream<Statement> of(StatementKind kind) {
        return statements.stream().filter(statement -> statement.kind() == kind);
    }
}
