// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

        /** Reads the observations of one thing. */
        List<Answers> read(List<Map<String, String>> observations) {
            Set<String> scored = new HashSet<>();
            List<Answers> all = new ArrayList<>(observations.size());
            for (Map<String, String> written : observations) {
                Map<String, Given> given = new HashMap<>();
                written.forEach((criterion, text) -> {
                    Given answer = key(criterion).read(text);
                    given.put(criterion, answer);
                    if (answer.score().value().isPresent()) {
                        scored.add(criterion);
                    }
                });
                all.add(new Answers(this, given, scored));
            }
            return all;
        }
    }

    private final Sheet sheet;
    private final Map<String, Given> given;

    private final Set<String> scoredElsewhere;

    private Answers(Sheet sheet, Map<String, Given> given, Set<String> scoredElsewhere) {
        this.sheet = sheet;
        this.given = given;
        this.scoredElsewhere = scoredElsewhere;
    }

    /** Tells whether any observation of the thing, this one or another, has points for a criterion. */
    boolean isScoredElsewhere(String criterion) {
        return scoredElsewhere.contains(criterion);
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
        return new Answers(all.get(0).sheet, best, all.get(0).scoredElsewhere);
    }

    private static Given better(Given a, Given b, Comparator<Fraction> order) {
        if (a.score().value().isPresent() && b.score().value().isPresent()) {
            return order.compare(b.score().value().get(), a.score().value().get()) > 0 ? b : a;
        }
        return b.saysMoreThan(a) ? b : a;
    }
}
