// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Criterion;

/** The answers of one observation, or of several that were pooled. */
final class Answers {

    /** What each criterion of a model can be answered. */
    static final class Sheet {

        private final Map<String, AnswerKey> keys = new HashMap<>();

        Sheet(AssessmentModel model) {
            for (Criterion criterion : model.criteria()) {
                keys.put(criterion.id().value(), new AnswerKey(model, criterion));
            }
        }

        boolean asks(String criterion) {
            return keys.containsKey(criterion);
        }

        AnswerKey key(String criterion) {
            AnswerKey key = keys.get(criterion);
            if (key == null) {
                throw new IllegalArgumentException("The model does not ask '" + criterion + "'");
            }
            return key;
        }

        Answers read(Map<String, String> written) {
            Map<String, Given> given = new HashMap<>();
            written.forEach(
                    (criterion, text) -> given.put(criterion, key(criterion).read(text)));
            return new Answers(this, given);
        }
    }

    private final Sheet sheet;
    private final Map<String, Given> given;

    private Answers(Sheet sheet, Map<String, Given> given) {
        this.sheet = sheet;
        this.given = given;
    }

    Given to(String criterion) {
        Given answer = given.get(criterion);
        return answer == null ? sheet.key(criterion).unanswered() : answer;
    }

    /** Takes of each criterion the answer that is greatest in an order of scores. */
    static Answers pooled(List<Answers> all, Comparator<Fraction> order) {
        Map<String, Given> best = new HashMap<>();
        for (Answers answers : all) {
            answers.given.forEach((criterion, given) -> best.merge(criterion, given, (a, b) -> better(a, b, order)));
        }
        return new Answers(all.get(0).sheet, best);
    }

    private static Given better(Given a, Given b, Comparator<Fraction> order) {
        if (a.score().value().isPresent() && b.score().value().isPresent()) {
            return order.compare(b.score().value().get(), a.score().value().get()) > 0 ? b : a;
        }
        return b.saysMoreThan(a) ? b : a;
    }
}
