// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.classification;

import static lv.vienreiz.classification.Condition.all;
import static lv.vienreiz.classification.Condition.any;
import static lv.vienreiz.classification.Condition.not;
import static lv.vienreiz.classification.Condition.that;

/** The condition under which each step applies (M, figure 5). */
final class StepConditions {

    private static final Condition POWER = all(not(ActivityFact.DIRECT_BENEFIT));
    private static final Condition INSTITUTIONS = all(that(ActivityFact.FOR_FUNCTIONS_OF_AN_INSTITUTION));
    private static final Condition COMMERCE =
            all(that(ActivityFact.COMPANY_FOR_PROFIT), not(ActivityFact.TASK_DELEGATED));
    private static final Condition ECONOMY = all(
            that(ActivityFact.PRIVATE_LAW_CONTRACT),
            that(ActivityFact.ALWAYS_PAID),
            that(ActivityFact.OFFERED_IN_THE_MARKET));
    private static final Condition EVERYBODY =
            all(not(ActivityFact.RECIPIENT_IDENTIFIED), that(ActivityFact.WITHOUT_PAYMENT));
    private static final Condition ADMINISTRATION = all(
            that(ActivityFact.RECIPIENT_IDENTIFIED),
            any(ActivityFact.INFORMATION, ActivityFact.ADMINISTRATIVE_ACT, ActivityFact.DUTY_FULFILMENT));
    private static final Condition SUBSTANCE =
            all(that(ActivityFact.RECIPIENT_IDENTIFIED), that(ActivityFact.BENEFIT_BY_SUBSTANCE));

    private StepConditions() {}

    static Condition of(ClassificationStep step) {
        return switch (step) {
            case POWER -> POWER;
            case INSTITUTIONS -> INSTITUTIONS;
            case COMMERCE -> COMMERCE;
            case ECONOMY -> ECONOMY;
            case EVERYBODY -> EVERYBODY;
            case ADMINISTRATION -> ADMINISTRATION;
            case SUBSTANCE -> SUBSTANCE;
        };
    }
}
