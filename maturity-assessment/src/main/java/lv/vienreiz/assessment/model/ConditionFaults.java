// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.assessment.model;

import java.util.Map;

/** Looks for conditions that cannot be found out. */
final class ConditionFaults {

    private final AssessmentModel model;
    private final ModelNames names;
    private final FaultList faults;

    ConditionFaults(AssessmentModel model, ModelNames names, FaultList faults) {
        this.model = model;
        this.names = names;
        this.faults = faults;
    }

    void search() {
        for (int i = 0; i < model.conditions().size(); i++) {
            ConditionTest test = model.conditions().get(i).test();
            String path = "/conditions/" + i + "/test/";
            if (test instanceof ConditionTest.AnswerIs answer) {
                answers(answer, path + "answerIs");
            } else if (test instanceof ConditionTest.AllOf all) {
                faults.known(all.conditions(), names.conditions(), "condition", path + "allOf/conditions");
            } else if (test instanceof ConditionTest.AnyOf any) {
                faults.known(any.conditions(), names.conditions(), "condition", path + "anyOf/conditions");
            } else if (test instanceof ConditionTest.NoneOf none) {
                faults.known(none.conditions(), names.conditions(), "condition", path + "noneOf/conditions");
            }
        }
    }

    private void answers(ConditionTest.AnswerIs test, String path) {
        if (!faults.known(test.criterion(), names.criteria(), "criterion", path + "/criterion")) {
            return;
        }
        Scale scale = model.scaleOf(test.criterion());
        for (int i = 0; i < test.answers().size(); i++) {
            String asked = test.answers().get(i);
            if (scale.answer(asked).isEmpty()) {
                faults.add(
                        ModelRule.CONDITION,
                        "answer",
                        path + "/answers/" + i,
                        Map.of("answer", asked, "criterion", test.criterion(), "scale", scale.id()));
            }
        }
    }
}
