// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Criterion;

/** Answers criteria for one service: facts first, then declarations, and nothing is assumed. */
final class Examiner {

    private final AssessmentModel model;
    private final Facts facts;

    Examiner(AssessmentModel model, Facts facts) {
        this.model = model;
        this.facts = facts;
    }

    CriterionResult examine(Criterion criterion) {
        return new CriterionResult(criterion, answer(criterion));
    }

    Optional<Answer> byFacts(Criterion criterion) {
        return criterion.probe().map(probe -> Probes.examine(probe, facts));
    }

    private Answer answer(Criterion criterion) {
        Optional<Answer> fact = byFacts(criterion);
        List<Declaration> declared = facts.evidence().declared(model.id(), criterion.id());
        boolean settled =
                fact.filter(answer -> answer.verdict() != Verdict.UNCLEAR).isPresent();
        if (settled || declared.isEmpty()) {
            return fact.orElseGet(() -> Answer.undeclared());
        }
        return declared.stream().map(Declaration::verdict).distinct().count() > 1
                ? Answer.unproven(Phrase.of("declared.twice"))
                : answer(declared.get(0));
    }

    private static Answer answer(Declaration declaration) {
        if (declaration.verdict().lets() && !declaration.isReferenced()) {
            return Answer.unproven(Phrase.of("declared.unreferenced"));
        }
        return Answer.declared(declaration);
    }
}
