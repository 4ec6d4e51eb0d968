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
        if (declared.isEmpty()) {
            return fact.orElseGet(() -> Answer.undeclared());
        }
        if (declared.stream().map(Declaration::verdict).distinct().count() > 1) {
            return settled(fact).orElseGet(() -> Answer.unproven(Phrase.of("declared.twice")));
        }
        Declaration declaration = declared.get(0);
        boolean exempt = declaration.verdict() == Verdict.NOT_APPLICABLE && !isMet(fact);
        return exempt && declaration.isReferenced()
                ? answer(declaration)
                : settled(fact).orElseGet(() -> answer(declaration));
    }

    private static Optional<Answer> settled(Optional<Answer> fact) {
        return fact.filter(answer -> answer.verdict() != Verdict.UNCLEAR);
    }

    private static boolean isMet(Optional<Answer> fact) {
        return fact.filter(answer -> answer.verdict() == Verdict.MET).isPresent();
    }

    private static Answer answer(Declaration declaration) {
        if (declaration.verdict().lets() && !declaration.isReferenced()) {
            return Answer.unproven(Phrase.of("declared.unreferenced"));
        }
        return Answer.declared(declaration);
    }
}
