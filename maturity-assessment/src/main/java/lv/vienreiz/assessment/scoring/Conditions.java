// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import lv.vienreiz.assessment.model.AssessmentModel;
import lv.vienreiz.assessment.model.Condition;
import lv.vienreiz.assessment.model.ConditionTest;
import lv.vienreiz.assessment.model.ScaleAnswer;

/** Finds out whether conditions of a model hold. */
final class Conditions {

    private final Map<String, BiPredicate<Attributes, Optional<Answers>>> tests = new HashMap<>();

    Conditions(AssessmentModel model, Answers.Sheet sheet) {
        for (Condition condition : model.conditions()) {
            tests.put(condition.id(), test(condition.test(), sheet));
        }
    }

    boolean hold(Optional<String> condition, Attributes attributes, Optional<Answers> answers) {
        return condition.isEmpty() || holds(condition.get(), attributes, answers);
    }

    boolean holds(String condition, Attributes attributes, Optional<Answers> answers) {
        BiPredicate<Attributes, Optional<Answers>> test = tests.get(condition);
        return test != null && test.test(attributes, answers);
    }

    private BiPredicate<Attributes, Optional<Answers>> test(ConditionTest test, Answers.Sheet sheet) {
        if (test instanceof ConditionTest.AttributeIs is) {
            Set<String> values = is.values().stream().map(Conditions::plain).collect(Collectors.toSet());
            return (attributes, answers) -> attributes.any(is.attribute(), value -> values.contains(plain(value)));
        }
        if (test instanceof ConditionTest.AnswerIs is) {
            Set<ScaleAnswer> wanted = is.answers().stream()
                    .map(text -> sheet.key(is.criterion()).read(text).answer())
                    .collect(Collectors.toSet());
            return (attributes, answers) -> answers.filter(
                            given -> wanted.contains(given.to(is.criterion()).answer()))
                    .isPresent();
        }
        if (test instanceof ConditionTest.AllOf all) {
            List<String> parts = all.conditions();
            return (attributes, answers) -> parts.stream().allMatch(part -> holds(part, attributes, answers));
        }
        List<String> parts =
                test instanceof ConditionTest.AnyOf any ? any.conditions() : ((ConditionTest.NoneOf) test).conditions();
        boolean wanted = test instanceof ConditionTest.AnyOf;
        return (attributes, answers) -> parts.stream().anyMatch(part -> holds(part, attributes, answers)) == wanted;
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
